"""Writes src/format/iso4217.rs from the list of ISO 4217: `pip install iso4217 && python iso4217.py`."""
import pathlib
import xml.etree.ElementTree as tree

import iso4217

target = pathlib.Path(__file__).parent / "../../src/format/iso4217.rs"
root = tree.parse(pathlib.Path(iso4217.__file__).parent / "table.xml").getroot()
digits = {row.findtext("Ccy"): row.findtext("CcyMnrUnts") for row in root.iter("CcyNtry") if row.findtext("Ccy")}
rows = ""
for number in sorted(set(digits.values()) - {"N.A."}):
    codes = sorted(code for code in digits if digits[code] == number)
    lines = [" ".join(codes[at : at + 24]) for at in range(0, len(codes), 24)]
    words = " \\\n         ".join(lines)
    rows += f'    (\n        {number},\n        "{words}",\n    ),\n' if len(lines) > 1 else f'    ({number}, "{words}"),\n'
count = len(set(digits.values()) - {"N.A."})
before, rest = target.read_text().split("const CODES", 1)
_, after = rest.split("\n];\n", 1)
before = before.replace(before.split("published on ")[1][:10], root.attrib["Pblshd"])
target.write_text(f"{before}const CODES: [(u8, &str); {count}] = [\n{rows}];\n{after}")
