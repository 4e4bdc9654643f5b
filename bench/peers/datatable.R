# Rscript datatable.R DELIVERY OUT: the cells of edition 2024-2025 with data.table, all threads, only the columns it needs.
suppressPackageStartupMessages(library(data.table))
args <- commandArgs(trailingOnly = TRUE)
map <- args[1]
setDTthreads(0)
eind <- as.IDate("2200-01-01")
d1 <- as.IDate("2024-01-01")
d0 <- as.IDate("2023-01-01")
deel <- "2024-01-01/2024-05-01"
perioden <- data.table(
  code = c("2022", "2023", deel), van = as.IDate(c("2022-01-01", "2023-01-01", "2024-01-01")),
  tot = as.IDate(c("2022-12-31", "2023-12-31", "2024-05-01")), maanden = c(12L, 12L, 5L))
profiel <- data.table(
  zzp = c("880", "882", "884", "886", "888", "860", "862", "864", "766", "768", "770", "772"), groep = rep(c("W", "B"), c(5, 7)))
vormen <- c("4" = "verblijf", "8" = "verblijf", "5" = "vpt", "7" = "mpt", "2" = "pgb", "9" = "overig")
eigen <- c("vpt", "mpt", "pgb")

# Types by column: D day, I whole number, N amount, C text.
lees <- function(soort, kolommen, typen) {
  klassen <- c(D = "IDate", I = "integer", N = "numeric", C = "character")[strsplit(typen, "")[[1]]]
  paden <- sort(Sys.glob(file.path(map, paste0(soort, "*.csv"))))
  rbindlist(lapply(paden, fread, sep = ";", select = setNames(unname(klassen), kolommen), na.strings = ""))
}
regio <- function(code) fifelse(code == "5533", "5502", code)
uit <- list()
zet <- function(soort, indicator, periode, tabel, voor = "", cel = NULL) {
  # The first column is the region, the last one the value; a column between is the cell.
  tabel <- copy(tabel)
  if (ncol(tabel) == 2) tabel[, cel_ := if (is.null(cel)) "" else cel] else tabel[, cel_ := paste0(voor, tabel[[2]])]
  waarde <- tabel[[ncol(tabel) - 1]]
  uit[[length(uit) + 1]] <<- data.table(soort, indicator, periode, tabel[[1]], tabel$cel_, sprintf("%.0f", waarde))[waarde != 0]
}

# Who has which profile and region on which days.
i <- lees("indicaties",
  c("client_id", "besluitnummer", "zzp_code", "zorgkantoorcode", "geboortejaar", "geboortemaand", "afgiftedatum", "ingangsdatum",
    "einddatum", "overlijdensdatum"), "CICCIIDDDD")
i[is.na(einddatum), einddatum := eind][is.na(overlijdensdatum), overlijdensdatum := eind]
i[, dood := min(overlijdensdatum), by = client_id][, tot := pmin(einddatum, dood)]
i[, geboren := as.IDate(sprintf("%d-%02d-%02d", geboortejaar, fifelse(is.na(geboortemaand), 7L, geboortemaand),
  fifelse(is.na(geboortemaand), 1L, 15L)))]
i[, regio := regio(zorgkantoorcode)]
i <- i[!zzp_code %in% c("996", "997", "998", "999") & tot >= ingangsdatum]
stuk <- unique(rbind(i[, .(client_id, van = ingangsdatum)], i[tot < eind, .(client_id, van = tot + 1L)]))
setkey(stuk, client_id, van)
stuk[, stuk_tot := shift(van, -1L, fill = eind + 1L) - 1L, by = client_id]
winnaar <- i[stuk, on = .(client_id, ingangsdatum <= van, tot >= van), nomatch = NULL, allow.cartesian = TRUE,
  .(client_id, van = i.van, tot = i.stuk_tot, zzp = x.zzp_code, regio = x.regio, geboren = x.geboren,
    afgifte = x.afgiftedatum, besluit = x.besluitnummer, ingang = x.ingangsdatum)]
setorder(winnaar, client_id, van, -afgifte, -besluit, -ingang)
winnaar <- unique(winnaar, by = c("client_id", "van"))
ggz <- merge(winnaar[, .(client_id, van, tot, zzp, regio, geboren)], profiel, by = "zzp")
setkey(ggz, client_id, van)

# On a day.
b <- lees("inwoners", c("peildatum", "gemeentecode", "aantal"), "DCI")
g <- lees("gemeenteregio", c("gemeentecode", "zorgkantoorcode", "geldig_van", "geldig_tot"), "CCDD")
b <- merge(b, g, by = "gemeentecode", allow.cartesian = TRUE)[geldig_van <= peildatum & (is.na(geldig_tot) | geldig_tot >= peildatum)]
b <- b[, .(aantal = sum(aantal)), by = .(regio = regio(zorgkantoorcode), peildatum)]
for (dag in list(d0, d1)) {
  code <- format(dag)
  s <- ggz[van <= dag & tot >= dag]
  zet("t", "klantenratio", code, s[, .N, by = regio])
  zet("t", "klantenratio", code, s[, .N, by = .(regio, groep)], "groep=")
  vorig <- as.IDate(sprintf("%d-01-01", year(dag) - 1L))
  nu <- merge(b[peildatum == vorig, .(regio, oud = aantal)], b[peildatum == dag, .(regio, nieuw = aantal)], all = TRUE, by = "regio")
  zet("n", "klantenratio", code, nu[, .(regio, fcoalesce(nieuw, oud))], cel = "*")
}
code <- format(d1)
zet("t", "gemiddelde-leeftijd", code, s[, .(sum(as.numeric(d1 - geboren))), by = regio])
zet("n", "gemiddelde-leeftijd", code, s[, .N, by = regio], cel = "*")
zet("t", "tegel-geindiceerd", code, s[, .N, by = regio])
nu <- s[, .(client_id, regio)]

# Places.
t <- lees("toewijzingen",
  c("client_id", "leveringsvorm", "soort_toewijzing", "ingangsdatum", "einddatum", "verblijf_postcode6", "geclusterd"), "CCCDDCC")
setnames(t, c("client_id", "vorm", "soort", "van", "tot", "plek", "geclusterd"))
t[is.na(tot), tot := eind]
bewoner <- merge(nu, t[soort %in% c("1", "3") & van <= d1 & tot >= d1], by = "client_id")
zet("n", "locaties-per-klant", code, bewoner[, uniqueN(client_id), by = regio], cel = "*")
thuis <- bewoner[!is.na(plek)]
groot <- function(wie) wie[, .(n = uniqueN(client_id)), by = .(regio, plek)][n >= 5, .(regio, plek)]
plaatsen <- unique(rbind(
  groot(thuis[vorm %in% c("4", "8") | (vorm == "5" & geclusterd %in% "J")]), groot(thuis[vorm == "5" & !geclusterd %in% "N"])))
zet("t", "locaties-per-klant", code, plaatsen[, .N, by = regio])

# Care.
l <- lees("leveringen", c("client_id", "leveringsvorm", "begindatum", "einddatum"), "CCDD")
setnames(l, c("client_id", "vorm", "van", "tot"))
l[is.na(tot), tot := eind]
zorg <- rbind(l, t[vorm == "2" & soort %in% c("1", "3"), .(client_id, vorm, van, tot)])[, vorm := unname(vormen[vorm])]
vandaag <- merge(nu, zorg[van <= d1 & tot >= d1, .(client_id, vorm)], by = "client_id", all.x = TRUE)
zet("t", "tegel-intramuraal", code, vandaag[vorm == "verblijf", uniqueN(client_id), by = regio])
zet("t", "tegel-eigen-omgeving", code, vandaag[vorm %in% eigen, uniqueN(client_id), by = regio])
zet("t", "tegel-zonder-zorg", code, vandaag[is.na(vorm), .N, by = regio])
for (p in seq_len(nrow(perioden))) {
  code <- perioden$code[p]
  z <- zorg[van <= perioden$tot[p] & tot >= perioden$van[p], .(client_id, vorm, dag = pmax(van, perioden$van[p]))]
  z <- unique(ggz[z, on = .(client_id, van <= dag, tot >= dag), nomatch = NULL, .(regio = x.regio, client_id, vorm = i.vorm)])
  thuis <- z[vorm %in% eigen]
  zet("t", "aandeel-eigen-omgeving", code, thuis[, uniqueN(client_id), by = regio])
  zet("n", "aandeel-eigen-omgeving", code, z[, uniqueN(client_id), by = regio], cel = "*")
  zet("t", "verhouding-leveringsvormen", code, thuis[, .N, by = .(regio, vorm)], "vorm=")
  zet("n", "verhouding-leveringsvormen", code, thuis[, .N, by = regio], cel = "*")
  zet("t", "verhouding-leveringsvormen-alle", code, z[, .N, by = .(regio, vorm)], "vorm=")
  zet("n", "verhouding-leveringsvormen-alle", code, z[, .N, by = regio], cel = "*")
}

# Profiles.
p <- ggz[van <= perioden$tot[3] & tot >= perioden$van[3]]
for (soort in c("verdeling-ggz-w", "verdeling-ggz")) {
  laatste <- unique(if (soort == "verdeling-ggz") p else p[groep == "W"], by = "client_id", fromLast = TRUE)
  aandeel <- if (soort == "verdeling-ggz") "aandeel-w1-w2-van-ggz" else "aandeel-w1-w2"
  zet("t", soort, deel, laatste[, .N, by = .(regio, zzp)], "zzp=")
  zet("n", soort, deel, laatste[, .N, by = regio], cel = "*")
  zet("t", aandeel, deel, laatste[zzp %in% c("880", "882"), .N, by = regio])
  zet("n", aandeel, deel, laatste[, .N, by = regio], cel = "*")
}

# Costs.
d <- lees("declaraties", c("client_id", "prestatiecode", "startdatum", "bedrag"), "CCDN")
d <- d[startdatum >= as.IDate("2022-01-01") & startdatum <= as.IDate("2023-12-31")]
d <- d[, .(centen = sum(round(bedrag * 100))), by = .(client_id, startdatum, prestatiecode)]
d[, jaar := year(startdatum)]
codes <- lees("prestatiecodes", c("prestatiecode", "jaar", "meerzorg"), "CIC")
d[codes, on = .(prestatiecode, jaar), meerzorg := i.meerzorg]
k <- ggz[d[!is.na(meerzorg)], on = .(client_id, van = startdatum), roll = TRUE, nomatch = NULL,
  .(client_id, regio, groep, tot = x.tot, dag = i.startdatum, jaar, meerzorg, centen)][tot >= dag]
jaarklant <- k[jaar == 2023L, .(centen = sum(centen)), by = .(regio, client_id)][centen > 0]
zet("t", "kosten-per-klant", "2023", jaarklant[, sum(centen), by = regio])
zet("t", "tegel-totale-kosten", "2023", jaarklant[, sum(centen), by = regio])
zet("n", "kosten-per-klant", "2023", jaarklant[, .N, by = regio], cel = "*")
groepklant <- k[meerzorg == "N", .(centen = sum(centen)), by = .(jaar, regio, groep, client_id)][centen > 0]
for (code in c(2022L, 2023L)) {
  zet("t", "kosten-per-klant-zonder-meerzorg", as.character(code), groepklant[jaar == code, sum(centen), by = .(regio, groep)], "groep=")
  zet("n", "kosten-per-klant-zonder-meerzorg", as.character(code), groepklant[jaar == code, .N, by = .(regio, groep)], "groep=")
}

# Waiting.
w <- lees("wachtlijst",
  c("client_id", "besluitnummer", "zzp_code", "zorgkantoorcode", "leveringsstatus", "ingangsdatum_status", "einddatum_status"), "CICCCDD")
w <- w[leveringsstatus %in% c("6", "7", "2") & zzp_code %in% profiel$zzp]
w[is.na(einddatum_status), einddatum_status := eind][, regio := regio(zorgkantoorcode)]
w[, urgentie := match(leveringsstatus, c("6", "7", "2"))]
setorder(w, urgentie, -ingangsdatum_status, -besluitnummer)
for (p in seq_len(nrow(perioden))) {
  dagen <- as.IDate(seq(as.Date(perioden$van[p]), by = "month", length.out = perioden$maanden[p]))
  wachtend <- rbindlist(lapply(dagen, function(dag)
    unique(w[ingangsdatum_status <= dag & einddatum_status >= dag], by = "client_id")))
  zet("t", "wachtlijst-gemiddelde", perioden$code[p], wachtend[, .N, by = regio])
  zet("t", "wachtlijst-gemiddelde", perioden$code[p], wachtend[, .N, by = .(regio, leveringsstatus)], "status=")
}
fwrite(rbindlist(uit, use.names = FALSE), args[2], sep = ";", col.names = FALSE, quote = FALSE)
