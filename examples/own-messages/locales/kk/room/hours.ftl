closed = { DATETIME($days, dateStyle: "long") } жабық. Кешіккен күннің құны – { NUMBER($fine, minimumFractionDigits: 2) }
