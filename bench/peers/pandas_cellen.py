"""pandas_cellen.py DELIVERY OUT: the cells of edition 2024-2025 with pandas, only the columns it needs, codes as categories."""

import glob
import sys

import numpy as np
import pandas as pd

EIND = pd.Timestamp("2200-01-01")
D1, D0 = pd.Timestamp("2024-01-01"), pd.Timestamp("2023-01-01")
DEEL = "2024-01-01/2024-05-01"
PERIODEN = [
    ("2022", pd.Timestamp("2022-01-01"), pd.Timestamp("2022-12-31"), 12),
    ("2023", D0, pd.Timestamp("2023-12-31"), 12),
    (DEEL, D1, pd.Timestamp("2024-05-01"), 5),
]
GROEP = dict.fromkeys(["880", "882", "884", "886", "888"], "W")
GROEP |= dict.fromkeys(["860", "862", "864", "766", "768", "770", "772"], "B")
VORM = {"4": "verblijf", "8": "verblijf", "5": "vpt", "7": "mpt", "2": "pgb", "9": "overig"}
EIGEN = ["vpt", "mpt", "pgb"]


def lees(map_, soort, kolommen, datums=(), typen=None):
    typen = {k: "category" for k in kolommen if k not in datums} | (typen or {})
    delen = [
        pd.read_csv(pad, sep=";", usecols=kolommen, dtype=typen, parse_dates=list(datums), engine="c")
        for pad in sorted(glob.glob(f"{map_}/{soort}*.csv"))
    ]
    tabel = pd.concat(delen, ignore_index=True)
    for datum in datums:
        tabel[datum] = pd.to_datetime(tabel[datum])
    return tabel


def regio(kolom):
    return kolom.astype(str).replace("5533", "5502")


def winnaars(map_):
    i = lees(
        map_,
        "indicaties",
        ["client_id", "besluitnummer", "zzp_code", "zorgkantoorcode", "geboortejaar", "geboortemaand"]
        + ["afgiftedatum", "ingangsdatum", "einddatum", "overlijdensdatum"],
        ["afgiftedatum", "ingangsdatum", "einddatum", "overlijdensdatum"],
        {"client_id": str, "besluitnummer": int, "geboortejaar": int, "geboortemaand": float},
    )
    dood = i.groupby("client_id")["overlijdensdatum"].transform("min").fillna(EIND)
    i["tot"] = np.minimum(i["einddatum"].fillna(EIND), dood)
    i["geboren"] = pd.to_datetime(
        dict(year=i.geboortejaar, month=i.geboortemaand.fillna(7), day=np.where(i.geboortemaand.isna(), 1, 15))
    )
    i["regio"], i["zzp"] = regio(i.zorgkantoorcode), i.zzp_code.astype(str)
    i = i[~i.zzp.isin(["996", "997", "998", "999"]) & (i.tot >= i.ingangsdatum)]
    begin = i[["client_id", "ingangsdatum"]].rename(columns={"ingangsdatum": "van"})
    einde = i.loc[i.tot < EIND, ["client_id"]].assign(van=i.tot + pd.Timedelta(days=1))
    stuk = pd.concat([begin, einde]).drop_duplicates().sort_values(["client_id", "van"])
    volgende = stuk.groupby("client_id")["van"].shift(-1)
    stuk["stuk_tot"] = (volgende - pd.Timedelta(days=1)).fillna(EIND)
    samen = stuk.merge(i, on="client_id")
    samen = samen[(samen.ingangsdatum <= samen.van) & (samen.tot >= samen.van)]
    samen = samen.sort_values(["client_id", "van", "afgiftedatum", "besluitnummer", "ingangsdatum"])
    samen = samen.drop_duplicates(["client_id", "van"], keep="last")
    samen["groep"] = samen.zzp.map(GROEP)
    samen = samen[samen.groep.notna()]
    return samen[["client_id", "van", "stuk_tot", "zzp", "regio", "groep", "geboren"]].rename(columns={"stuk_tot": "tot"})


class Cellen:
    def __init__(self):
        self.regels = []

    def zet(self, soort, indicator, periode, reeks, voor="", cel=None):
        """A series by region, or by region and value; with `cel` one fixed cell."""
        for sleutel, waarde in reeks.items():
            plek, uitsplitsing = (sleutel, cel or "") if isinstance(sleutel, str) else (sleutel[0], f"{voor}{sleutel[1]}")
            if waarde:
                self.regels.append(f"{soort};{indicator};{periode};{plek};{uitsplitsing};{int(waarde)}\n")


def stand(uit, ggz, map_):
    inwoners = lees(map_, "inwoners", ["peildatum", "gemeentecode", "aantal"], ["peildatum"], {"gemeentecode": str, "aantal": int})
    gemeente = lees(
        map_,
        "gemeenteregio",
        ["gemeentecode", "zorgkantoorcode", "geldig_van", "geldig_tot"],
        ["geldig_van", "geldig_tot"],
        {"gemeentecode": str},
    )
    b = inwoners.merge(gemeente, on="gemeentecode")
    b = b[(b.geldig_van <= b.peildatum) & (b.geldig_tot.isna() | (b.geldig_tot >= b.peildatum))]
    bevolking = b.groupby([regio(b.zorgkantoorcode), "peildatum"])["aantal"].sum().unstack()
    for dag in [D0, D1]:
        code = str(dag.date())
        s = ggz[(ggz.van <= dag) & (ggz.tot >= dag)]
        uit.zet("t", "klantenratio", code, s.groupby("regio").size())
        uit.zet("t", "klantenratio", code, s.groupby(["regio", "groep"]).size(), "groep=")
        nu, vorig = (bevolking.get(d, pd.Series(np.nan, bevolking.index)) for d in [dag, dag - pd.DateOffset(years=1)])
        uit.zet("n", "klantenratio", code, nu.fillna(vorig).dropna(), cel="*")
    uit.zet("t", "gemiddelde-leeftijd", code, (D1 - s.geboren).dt.days.groupby(s.regio).sum())
    uit.zet("n", "gemiddelde-leeftijd", code, s.groupby("regio").size(), cel="*")
    uit.zet("t", "tegel-geindiceerd", code, s.groupby("regio").size())
    return s[["client_id", "regio"]]


def plekken(uit, nu, toewijzing):
    code = str(D1.date())
    t = toewijzing[toewijzing.soort.isin(["1", "3"]) & (toewijzing.van <= D1) & (toewijzing.tot >= D1)]
    bewoner = nu.merge(t, on="client_id")
    uit.zet("n", "locaties-per-klant", code, bewoner.groupby("regio")["client_id"].nunique(), cel="*")
    thuis = bewoner[bewoner.plek.notna()]
    vpt = thuis.vorm == "5"
    eerste = thuis[thuis.vorm.isin(["4", "8"]) | (vpt & (thuis.geclusterd == "J"))]
    tweede = thuis[vpt & (thuis.geclusterd != "N")]
    tellingen = [d.groupby(["regio", "plek"])["client_id"].nunique() for d in [eerste, tweede]]
    plaatsen = pd.concat([t[t >= 5] for t in tellingen]).reset_index()[["regio", "plek"]].drop_duplicates()
    uit.zet("t", "locaties-per-klant", code, plaatsen.groupby("regio").size())


def zorgvormen(uit, ggz, nu, zorg):
    code = str(D1.date())
    vandaag = nu.merge(zorg[(zorg.van <= D1) & (zorg.tot >= D1)], on="client_id", how="left")
    for tegel, deel in [
        ("tegel-intramuraal", vandaag[vandaag.vorm == "verblijf"]),
        ("tegel-eigen-omgeving", vandaag[vandaag.vorm.isin(EIGEN)]),
        ("tegel-zonder-zorg", vandaag[vandaag.vorm.isna()]),
    ]:
        uit.zet("t", tegel, code, deel.groupby("regio")["client_id"].nunique())
    for code, van, tot, _ in PERIODEN:
        z = zorg[(zorg.van <= tot) & (zorg.tot >= van)].rename(columns={"van": "begin", "tot": "einde"})
        z = z.assign(dag=z.begin.clip(lower=van)).merge(ggz, on="client_id")
        z = z[(z.van <= z.dag) & (z.tot >= z.dag)][["regio", "client_id", "vorm"]].drop_duplicates()
        eigen = z[z.vorm.isin(EIGEN)]
        uit.zet("t", "aandeel-eigen-omgeving", code, eigen.groupby("regio")["client_id"].nunique())
        uit.zet("n", "aandeel-eigen-omgeving", code, z.groupby("regio")["client_id"].nunique(), cel="*")
        for naam, deel in [("verhouding-leveringsvormen", eigen), ("verhouding-leveringsvormen-alle", z)]:
            uit.zet("t", naam, code, deel.groupby(["regio", "vorm"]).size(), "vorm=")
            uit.zet("n", naam, code, deel.groupby("regio").size(), cel="*")


def verdeling(uit, ggz):
    _, van, tot, _ = PERIODEN[2]
    p = ggz[(ggz.van <= tot) & (ggz.tot >= van)].sort_values(["client_id", "van"])
    for naam, aandeel, deel in [
        ("verdeling-ggz-w", "aandeel-w1-w2", p[p.groep == "W"]),
        ("verdeling-ggz", "aandeel-w1-w2-van-ggz", p),
    ]:
        laatste = deel.drop_duplicates("client_id", keep="last")
        uit.zet("t", naam, DEEL, laatste.groupby(["regio", "zzp"]).size(), "zzp=")
        uit.zet("t", aandeel, DEEL, laatste[laatste.zzp.isin(["880", "882"])].groupby("regio").size())
        for indicator in [naam, aandeel]:
            uit.zet("n", indicator, DEEL, laatste.groupby("regio").size(), cel="*")


def kosten(uit, ggz, map_):
    d = lees(
        map_,
        "declaraties",
        ["client_id", "prestatiecode", "startdatum", "bedrag"],
        ["startdatum"],
        {"bedrag": float},
    )
    d = d[(d.startdatum >= "2022-01-01") & (d.startdatum <= "2023-12-31")]
    d = d.assign(centen=np.rint(d.bedrag * 100).astype("int64"), jaar=d.startdatum.dt.year)
    codes = lees(map_, "prestatiecodes", ["prestatiecode", "jaar", "meerzorg"], typen={"jaar": int})
    # Most lines of a person fall on the same days: the winner is looked up once for each.
    d = d.groupby(["client_id", "startdatum", "prestatiecode", "jaar"], observed=True, sort=False)["centen"].sum().reset_index()
    d["client_id"], d["prestatiecode"] = d.client_id.astype(str), d.prestatiecode.astype(str)
    codes["prestatiecode"] = codes.prestatiecode.astype(str)
    d = d.merge(codes, on=["prestatiecode", "jaar"])
    d = pd.merge_asof(d.sort_values("startdatum"), ggz.sort_values("van"), left_on="startdatum", right_on="van", by="client_id")
    d = d[d.tot >= d.startdatum]
    jaar = d[d.jaar == 2023].groupby(["regio", "client_id"], observed=True)["centen"].sum()
    jaar = jaar[jaar > 0]
    for indicator in ["kosten-per-klant", "tegel-totale-kosten"]:
        uit.zet("t", indicator, "2023", jaar.groupby(level="regio").sum())
    uit.zet("n", "kosten-per-klant", "2023", jaar.groupby(level="regio").size(), cel="*")
    zonder = d[d.meerzorg == "N"].groupby(["jaar", "regio", "groep", "client_id"], observed=True)["centen"].sum()
    zonder = zonder[zonder > 0]
    for code in [2022, 2023]:
        deel = zonder.loc[code].groupby(level=["regio", "groep"])
        uit.zet("t", "kosten-per-klant-zonder-meerzorg", code, deel.sum(), "groep=")
        uit.zet("n", "kosten-per-klant-zonder-meerzorg", code, deel.size(), "groep=")


def wachtlijst(uit, map_):
    w = lees(
        map_,
        "wachtlijst",
        ["client_id", "besluitnummer", "zzp_code", "zorgkantoorcode", "leveringsstatus", "ingangsdatum_status", "einddatum_status"],
        ["ingangsdatum_status", "einddatum_status"],
        {"client_id": str, "besluitnummer": int},
    )
    w = w[w.leveringsstatus.isin(["6", "7", "2"]) & w.zzp_code.isin(GROEP)]
    w = w.assign(
        regio=regio(w.zorgkantoorcode),
        status=w.leveringsstatus.astype(str),
        urgentie=w.leveringsstatus.astype(str).map({"6": 1, "7": 2, "2": 3}),
        tot=w.einddatum_status.fillna(EIND),
    ).sort_values(["urgentie", "ingangsdatum_status", "besluitnummer"], ascending=[True, False, False])
    for code, van, _, maanden in PERIODEN:
        delen = []
        for dag in pd.date_range(van, periods=maanden, freq="MS"):
            delen.append(w[(w.ingangsdatum_status <= dag) & (w.tot >= dag)].drop_duplicates("client_id"))
        samen = pd.concat(delen)
        uit.zet("t", "wachtlijst-gemiddelde", code, samen.groupby("regio").size())
        uit.zet("t", "wachtlijst-gemiddelde", code, samen.groupby(["regio", "status"]).size(), "status=")


def main(map_, pad):
    uit = Cellen()
    ggz = winnaars(map_)
    toewijzing = lees(
        map_,
        "toewijzingen",
        ["client_id", "leveringsvorm", "soort_toewijzing", "ingangsdatum", "einddatum", "verblijf_postcode6", "geclusterd"],
        ["ingangsdatum", "einddatum"],
        {"client_id": str},
    )
    toewijzing.columns = toewijzing.columns.map(
        dict(client_id="client_id", leveringsvorm="vorm", soort_toewijzing="soort", ingangsdatum="van", einddatum="tot")
        | dict(verblijf_postcode6="plek", geclusterd="geclusterd")
    )
    toewijzing["tot"], toewijzing["plek"] = toewijzing.tot.fillna(EIND), toewijzing.plek.astype(object)
    levering = lees(
        map_, "leveringen", ["client_id", "leveringsvorm", "begindatum", "einddatum"], ["begindatum", "einddatum"], {"client_id": str}
    ).rename(columns=dict(leveringsvorm="vorm", begindatum="van", einddatum="tot"))
    levering["tot"] = levering.tot.fillna(EIND)
    pgb = toewijzing[(toewijzing.vorm == "2") & toewijzing.soort.isin(["1", "3"])]
    zorg = pd.concat([t[["client_id", "van", "tot"]].assign(vorm=t.vorm.astype(str).map(VORM)) for t in [levering, pgb]])
    nu = stand(uit, ggz, map_)
    plekken(uit, nu, toewijzing)
    zorgvormen(uit, ggz, nu, zorg)
    verdeling(uit, ggz)
    kosten(uit, ggz, map_)
    wachtlijst(uit, map_)
    with open(pad, "w", encoding="utf-8") as bestand:
        bestand.writelines(uit.regels)


main(*sys.argv[1:])
