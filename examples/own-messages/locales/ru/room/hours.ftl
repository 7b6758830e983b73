closed = Закрыто { DATETIME($days, dateStyle: "long") }. День просрочки стоит { NUMBER($fine, minimumFractionDigits: 2) }
