using System.Globalization;
using System.Xml;

namespace Regiotafel.Kern.Xlsx;

/// <summary>Reads the values of one sheet. Rows and cells must stand in order, as every writer makes them.</summary>
public sealed class BladLezer(
    string naam,
    IReadOnlyList<string> gedeeld,
    IReadOnlySet<int> datumstijlen,
    Grenzen grenzen
)
{
    private readonly List<WerkbladRij> _rijen = [];
    private readonly List<Bereik> _samengevoegd = [];

    public Werkblad Lees(XmlReader xml, bool zichtbaar, IReadOnlyList<Celopmerking> opmerkingen)
    {
        var vorige = 0;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                vorige = LeesRij(xml, vorige);
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "mergeCell")
            {
                VoegSamen(xml.GetAttribute("ref") ?? "");
            }
        }

        return new(naam, zichtbaar, _rijen, _samengevoegd, opmerkingen);
    }

    private int LeesRij(XmlReader xml, int vorige)
    {
        var nummer = xml.GetAttribute("r") is { } r ? Celadres.Lees("A" + r)?.Rij ?? 0 : vorige + 1;
        var verborgen = xml.GetAttribute("hidden") is "1" or "true";
        if (nummer <= vorige)
        {
            throw new Afwijzing(Redenen.Beschadigd);
        }

        var cellen = new List<(int, Cel)>();
        var (diepte, kolom) = (xml.Depth, 0);
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > diepte)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                kolom = Kolom(xml, kolom);
                var cel = LeesCel(xml);
                if (cel.Soort != CelSoort.Leeg)
                {
                    cellen.Add((ToetsKolom(kolom), cel));
                }
            }
        }

        if (cellen.Count > 0)
        {
            _rijen.Add(new(nummer, verborgen, cellen));
        }

        return _rijen.Count > grenzen.Rijen ? throw new Afwijzing(Redenen.TeVeelRijen(naam)) : nummer;
    }

    private static int Kolom(XmlReader xml, int vorige)
    {
        var kolom = xml.GetAttribute("r") is { } adres ? Celadres.Lees(adres)?.Kolom ?? 0 : vorige + 1;
        return kolom > vorige ? kolom : throw new Afwijzing(Redenen.Beschadigd);
    }

    private int ToetsKolom(int kolom) =>
        kolom > Grenzen.Kolommen ? throw new Afwijzing(Redenen.TeVeelKolommen(naam)) : kolom;

    private Cel LeesCel(XmlReader xml)
    {
        var soort = xml.GetAttribute("t") ?? "n";
        var datum =
            int.TryParse(xml.GetAttribute("s"), CultureInfo.InvariantCulture, out var s) && datumstijlen.Contains(s);
        var (waarde, tekst, formule) = ((string?)null, (string?)null, false);
        var diepte = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > diepte)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != diepte + 1)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "v":
                    waarde = Teksten.Inhoud(xml, naam);
                    break;
                case "is":
                    tekst = Teksten.Lees(xml, naam);
                    break;
                case "f":
                    formule = true;
                    break;
                default:
                    break;
            }
        }

        return formule && (waarde is null || (waarde.Length == 0 && soort != "str"))
            ? new(CelSoort.ZonderWaarde, "")
            : Maak(soort, waarde, tekst, datum);
    }

    private Cel Maak(string soort, string? waarde, string? tekst, bool datum) =>
        soort switch
        {
            "inlineStr" => Tekst(tekst ?? waarde ?? ""),
            "s" when waarde is not null => Tekst(Gedeeld(waarde)),
            "str" => Tekst(Teksten.Ontcijfer(waarde ?? "")),
            _ when string.IsNullOrWhiteSpace(waarde) => Cel.Leeg,
            "b" => new(CelSoort.Waarheid, waarde.Trim() is "1" or "true" ? "TRUE" : "FALSE"),
            "e" => new(CelSoort.Fout, waarde.Trim()),
            "d" => new(CelSoort.Datum, waarde.Trim()),
            _ when double.TryParse(waarde, NumberStyles.Float, CultureInfo.InvariantCulture, out var getal)
                    && double.IsFinite(getal) => new(datum ? CelSoort.Datum : CelSoort.Getal, waarde.Trim()),
            _ => Tekst(waarde),
        };

    private static Cel Tekst(string tekst) => string.IsNullOrWhiteSpace(tekst) ? Cel.Leeg : new(CelSoort.Tekst, tekst);

    private string Gedeeld(string nummer) =>
        int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < gedeeld.Count
            ? gedeeld[n]
            : throw new Afwijzing(Redenen.Beschadigd);

    private void VoegSamen(string bereik)
    {
        if (Celadres.LeesBereik(bereik) is not { } blok || _samengevoegd.Count >= Grenzen.Samenvoegingen)
        {
            throw new Afwijzing(Redenen.Beschadigd);
        }

        _samengevoegd.Add(blok);
    }
}
