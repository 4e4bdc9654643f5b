using System.Text.Json;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Instanties;

/// <summary>Reads one groep of an instance.</summary>
internal sealed class Groeplezer(Foutenlijst fouten)
{
    private const int LangsteCode = 40;

    private readonly Objectlezer _lezer = new(
        fouten,
        "code",
        "locatie",
        "aanbieder",
        "regio",
        "vrij",
        "vanaf",
        "zekerheid",
        "bevestigdOp",
        "houdbaarheidDagen",
        "financiering",
        "financieringNiet",
        "profielen",
        "leveringsvormen",
        "leeftijdMin",
        "leeftijdMax",
        "geslacht",
        "openVoor",
        "voorzieningen",
        "contraIndicaties",
        "x",
        "y"
    );

    public Groepregel? Lees(JsonElement element, Plaats plaats)
    {
        var lezer = _lezer;
        if (!lezer.Begin(element, plaats))
        {
            return null;
        }
        var groep = new Groep(Code("code"), Code("locatie"), Code("aanbieder"), lezer.Tekst("regio"));
        var vrij = lezer.Geheel("vrij", 0);
        groep = groep with
        {
            Vanaf = lezer.DatumOfNiets("vanaf"),
            Zekerheid = lezer.Keuze("zekerheid", "indicatief", "aangeboden", "toegezegd"),
            BevestigdOp = lezer.DatumOfNiets("bevestigdOp"),
            HoudbaarheidDagen = lezer.GeheelOfNiets("houdbaarheidDagen", 0),
            Financiering = lezer.Lijst("financiering"),
            FinancieringNiet = lezer.Leeg("financieringNiet") ? null : lezer.Lijst("financieringNiet"),
            Profielen = lezer.Lijst("profielen"),
            Leveringsvormen = lezer.Lijst("leveringsvormen"),
            LeeftijdMin = lezer.GeheelOfNiets("leeftijdMin", 0),
            LeeftijdMax = lezer.GeheelOfNiets("leeftijdMax", 0),
            Geslacht = lezer.Keuze("geslacht", "alle", "mannen", "vrouwen"),
            OpenVoor = lezer.Lijst("openVoor"),
            Voorzieningen = JaNee.Lees(lezer, "voorzieningen"),
            ContraIndicaties = lezer.Kaart("contraIndicaties", "sluit_uit", "in_overleg", "geen"),
            Plek = Plek(),
        };
        if (groep.LeeftijdMin > groep.LeeftijdMax)
        {
            lezer.Fout("leeftijdMax", "is lager dan leeftijdMin");
        }
        return new(groep, vrij);
    }

    private Punt? Plek()
    {
        var (x, y) = (_lezer.GeheelOfNiets("x"), _lezer.GeheelOfNiets("y"));
        if (x is null != y is null)
        {
            _lezer.Fout(x is null ? "x" : "y", "ontbreekt: x en y horen bij elkaar");
        }
        return x is { } a && y is { } b ? new(a, b) : null;
    }

    private string Code(string veld)
    {
        var code = _lezer.Tekst(veld);
        if (code.Length > LangsteCode || (code.Length == 0 && !_lezer.Leeg(veld)) || !code.All(IsTeken))
        {
            _lezer.Fout(veld, "moet bestaan uit 1 tot en met 40 letters, cijfers of streepjes");
        }
        return code;
    }

    private static bool IsTeken(char teken) => char.IsAsciiLetterOrDigit(teken) || teken == '-';
}
