"""vergelijk.py METINGEN CELLS: every teller and noemer of a metingen.csv of edition 2024-2025 against the cells of a peer.

A peer gives only cells that are not zero, per region. Growth, shares of a stored cell and the row of all regions follow from them
here by the rules of the edition, so that a peer is not timed on them. Exit code 1 and the first differences when they differ.
"""

import csv
import sys

MAANDEN = {"2022": 12, "2023": 12, "2024-01-01/2024-05-01": 5}
GROEI = {
    "klantenratio-groei": ("klantenratio", {"2024-01-01": "2023-01-01"}),
    "kosten-groei": ("kosten-per-klant-zonder-meerzorg", {"2023": "2022"}),
    "aandeel-eigen-omgeving-groei": ("aandeel-eigen-omgeving", {"2023": "2022", "2024-01-01/2024-05-01": "2023"}),
}


def lees(pad):
    tellers, noemers = {}, {}
    with open(pad, encoding="utf-8") as bestand:
        for soort, indicator, periode, regio, uitsplitsing, waarde in csv.reader(bestand, delimiter=";"):
            (tellers if soort == "t" else noemers)[indicator, periode, regio, uitsplitsing] = int(waarde)
    return tellers, noemers


def main(metingen, cellen):
    tellers, noemers = lees(cellen)

    def cel(indicator, periode, regio, uitsplitsing):
        if regio == "ALLE":
            delen = [cel(indicator, periode, r, uitsplitsing) for r in regios]
            noemer = MAANDEN[periode] if indicator == "wachtlijst-gemiddelde" else sum(n for _, n in delen)
            return sum(t for t, _ in delen), noemer
        teller = tellers.get((indicator, periode, regio, uitsplitsing), 0)
        if indicator == "wachtlijst-gemiddelde":
            return teller, MAANDEN[periode]
        noemer = noemers.get((indicator, periode, regio, "*"), noemers.get((indicator, periode, regio, uitsplitsing), 0))
        return teller, noemer

    def paar(indicator, periode, regio, uitsplitsing):
        if indicator not in GROEI:
            return cel(indicator, periode, regio, uitsplitsing)
        ouder, vorige = GROEI[indicator]
        t1, n1 = cel(ouder, periode, regio, uitsplitsing)
        t0, n0 = cel(ouder, vorige[periode], regio, uitsplitsing)
        return t1 * n0 - t0 * n1, t0 * n1

    with open(metingen, encoding="utf-8") as bestand:
        rijen = list(csv.DictReader(bestand, delimiter=";"))
    regios = sorted({r["regio"] for r in rijen if r["regio"].isdigit()})
    anders, gelijk = [], 0
    for rij in rijen:
        if rij["regio"] == "ALLE-ONGEWOGEN":
            continue
        sleutel = rij["indicator"], rij["periode"], rij["regio"], rij["uitsplitsing"]
        teller, noemer = paar(*sleutel)
        # Money stands with two decimals, a peer counts cents.
        goed = int(rij["teller"].replace(".", "")) == teller and (rij["noemer"] == "" or int(rij["noemer"]) == noemer)
        gelijk += goed
        if not goed:
            anders.append(f"{';'.join(sleutel)}: {rij['teller']}/{rij['noemer']}, peer {teller}/{noemer}")
    print(f"{gelijk} rows equal, {len(anders)} differ")
    print("\n".join(anders[:10]), end="\n" if anders else "")
    return 1 if anders or not gelijk else 0


sys.exit(main(*sys.argv[1:]))
