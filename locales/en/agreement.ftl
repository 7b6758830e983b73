### What the page of an agreement says.

## Kinds of agreement

kind-agreement = agreement
kind-cooperation = cooperation agreement
kind-memorandum = memorandum of cooperation
kind-understanding = memorandum of understanding
kind-treaty = treaty

## Facts

kind-label = Type
parties-label = Parties
signed-label = Signed
place-label = Place
signed-at-label = Signed during
signatories-label = Signatories
purpose-label = Purpose
status-label = Status
status-draft = draft
status-in-force = in force
status-ended = no longer in force
follow-ups-label = Further steps
files-label = Documents

# Variables:
#   $first (Name) - the one party
#   $second (Name) - the other party
between = Agreement between { GRAM($first, feature: "article") ->
    [definite] the { $first }
   *[none] { $first }
} and { GRAM($second, feature: "article") ->
    [definite] the { $second }
   *[none] { $second }
}

## Terms

number-label = Number
in-force-from-label = In force from
in-force-until-label = In force until
renewal-label = Renewal
notice-label = Notice
amount-label = Amount
prevailing-label = Prevailing language
copies-label = Copies
annexes-label = Annexes
