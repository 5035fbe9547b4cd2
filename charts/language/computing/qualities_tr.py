"""Turkish verbs and qualities, by how they begin, and what the columns are called that they speak of."""

QUALITIES = {
    "uzun yüksek boylu alçak kısa": "boy yükseklik uzunluk",
    "ağır hafif": "ağırlık kilo kg",
    "uzun kısa uzak sür": "mesafe süre uzunluk km dakika saat gün",
    "sıcak soğuk": "sıcaklık",
    "yağış yağmur kuru": "yağış yağmur",
    "güneşli": "güneş",
    "pahalı ucuz harca öde maliyet": "fiyat tutar maliyet gider harcama ücret",
    "kazan getir": "kazanç gelir ciro maaş satış",
    "yaşlı genç büyük": "yaş",
    "hızlı yavaş": "hız tempo süre dakika saniye",
    "koş yürü sür yüz": "mesafe km kilometre adım",
    "uyu": "uyku saat",
    "oku": "sayfa",
    "sat satıl": "satış adet",
    "gol at": "gol puan",
    "zengin fakir yoksul": "gelir",
    "ziyaret kalabalık popüler": "ziyaretçi müşteri sipariş oy",
    "çalış": "saat",
    "devamsız": "devamsızlık",
    "iç": "bardak litre",
}
