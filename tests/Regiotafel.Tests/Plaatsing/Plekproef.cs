using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing;

/// <summary>Places and cases in memory, to judge by hand: a place for profile 882 that has no wheelchair on record.</summary>
internal static class Plekproef
{
    public static readonly DateOnly Dag = new(2026, 11, 2);
    public static readonly Guid Eenheid = Guid.Parse("c0000000-0000-4000-8000-000000000001");

    private static readonly Guid Aanbod = Guid.Parse("c0000000-0000-4000-8000-000000000002");

    public static Plek Plek(Func<Groep, Groep>? groep = null, IReadOnlyCollection<string>? verborgen = null)
    {
        var gewoon = new Groep("EEN-000001-c0000000", "LOC-000001", $"{Personen.Linde}", Personen.Regio)
        {
            Financiering = ["WlzW"],
            Profielen = ["882"],
            Leveringsvormen = ["4"],
            BevestigdOp = Dag,
        };
        return new Plek(Aanbod, groep?.Invoke(gewoon) ?? gewoon, Plaats)
        {
            Vrij = 1,
            IetsVrij = true,
            Totaal = 6,
            Status = "open",
            Reden = null,
            BevestigdOp = VasteTijd.Begin,
            Versheid = "vers",
            Telefoon = null,
            Gast = false,
            Verborgen = verborgen ?? [],
        };
    }

    /// <summary>A case that waits and that the place suits, but for what is given here.</summary>
    public static Zoekvraagbeeld Zoekvraag(string status, int dagen, params (string Code, string Waarde)[] feiten)
    {
        var beeld = Zoekvraagproef(status, dagen);
        var alle = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["FIN"] = "WlzW",
            ["PRO"] = "882",
            ["LEV"] = "4",
            ["LFT"] = "40",
        };
        foreach (var (code, waarde) in feiten)
        {
            alle[code] = waarde;
        }
        var uit = beeld with
        {
            Feiten = new Feitenblad(
                alle.Where(f => f.Value.Length > 0).Select(f => Feit(beeld.Zoekvraag, f.Key, f.Value))
            ),
        };
        uit.Zoekvraag.Weeg(volledig: true);
        return uit;
    }

    public static Afwijzing Afwijzing(Zoekvraagbeeld beeld, string code, DateOnly? tot) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = Personen.Regio,
            VoorstelId = Guid.NewGuid(),
            ZoekvraagId = beeld.Zoekvraag.Id,
            EenheidId = Eenheid,
            DoorWie = Partij.Client,
            Redencode = code,
            Tot = tot,
            TotWijziging = false,
            Op = VasteTijd.Begin.AddDays(-12),
            DoorId = Guid.NewGuid(),
            Door = "Zb Linde",
            OrganisatieId = Personen.Linde,
            Organisatie = "Proefgroep De Linde",
        };

    private static Plekplaats Plaats =>
        new()
        {
            AanbiederId = Personen.Linde,
            Aanbieder = "Proefgroep De Linde",
            LocatieId = Guid.Parse("c0000000-0000-4000-8000-000000000003"),
            Locatiecode = "LOC-000001",
            Locatie = "Lindehof",
            Woonplaats = "Rotterdam",
            EenheidId = Eenheid,
            Eenheidcode = "EEN-000001",
            Eenheid = "Begane grond",
            Regio = Personen.Regio,
        };

    private static Zoekvraagbeeld Zoekvraagproef(string status, int dagen) =>
        Zoekvragen.Zoekvraagproef.Beeld(status, dagen);

    private static Feit Feit(Zoekvraag zoekvraag, string code, string waarde) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = zoekvraag.Regio,
            ZoekvraagId = zoekvraag.Id,
            Code = code,
            Waarde = waarde,
            Bron = Feitbron.Invoer,
            Datum = Dag,
            Op = VasteTijd.Begin,
            DoorId = zoekvraag.RegiehouderId,
            Door = zoekvraag.Regiehouder,
        };
}
