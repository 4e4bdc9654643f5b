using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Vasthoudingen;

namespace Regiotafel.Portfolio.Register;

/// <summary>One state of a provider, as the register in memory and the history hold it.</summary>
internal sealed record AanbiederBeeld(
    Guid Id,
    string Regio,
    string Naam,
    string Zoeknaam,
    DateOnly? MailsUitOp,
    string? MailsUitOm,
    DateOnly? BeeindigdOp,
    int Versie
)
{
    public static AanbiederBeeld Van(Aanbieder a) =>
        new(a.Id, a.Regio, a.Naam, a.Zoeknaam, a.MailsUitOp, a.MailsUitOm, a.BeeindigdOp, a.Versie);
}

/// <summary>One state of a location.</summary>
internal sealed record LocatieBeeld(Guid Id, Guid AanbiederId, string Regio, string Code, string Naam, string Zoeknaam)
{
    public string? Adres { get; init; }
    public string? Postcode { get; init; }
    public string? Plaats { get; init; }
    public string? Gemeente { get; init; }
    public string? Gemeentecode { get; init; }
    public int? X { get; init; }
    public int? Y { get; init; }
    public string? Contact { get; init; }
    public string? Telefoon { get; init; }
    public string? Email { get; init; }
    public string? Agb { get; init; }
    public DateOnly? BeeindigdOp { get; init; }
    public int Versie { get; init; }

    public static LocatieBeeld Van(Locatie l) =>
        new(l.Id, l.EigenaarId, l.Regio, l.Code, l.Naam, l.Zoeknaam)
        {
            Adres = l.Adres,
            Postcode = l.Postcode,
            Plaats = l.Plaats,
            Gemeente = l.Gemeente,
            Gemeentecode = l.Gemeentecode,
            X = l.X,
            Y = l.Y,
            Contact = l.Contact,
            Telefoon = l.Telefoon,
            Email = l.Email,
            Agb = l.Agb,
            BeeindigdOp = l.BeeindigdOp,
            Versie = l.Versie,
        };
}

/// <summary>A fact of a unit.</summary>
internal sealed record FeitBeeld(
    FeitSoort Soort,
    string Code,
    FeitWaarde Waarde,
    FeitBron Bron,
    DateOnly Datum,
    Zichtbaar Zichtbaar
);

/// <summary>A financing basis that is known to apply or not.</summary>
internal sealed record FinancieringBeeld(Financieringsbasis Basis, bool Waarde, DateOnly? ContractTot);

/// <summary>Places out of use for a time.</summary>
internal sealed record BuitenGebruikBeeld(int Aantal, DateOnly Vanaf, DateOnly? Tot, BuitenGebruikReden Reden);

/// <summary>A dated local remark.</summary>
internal sealed record BeperkingBeeld(string Tekst, DateOnly Vanaf, DateOnly Tot);

/// <summary>One state of a unit with all its parts, in a fixed order.</summary>
internal sealed record EenheidBeeld(
    Guid Id,
    Guid LocatieId,
    Guid AanbiederId,
    string Regio,
    string Code,
    string Naam,
    string Zoeknaam
)
{
    public EenheidSoort Soort { get; init; }
    public int Totaal { get; init; }
    public int? Ggz { get; init; }
    public int? LeeftijdMin { get; init; }
    public int? LeeftijdMax { get; init; }
    public Geslacht Geslacht { get; init; }
    public string OpenVoor { get; init; } = "";
    public int Halfwaardetijd { get; init; }
    public string? Opmerking { get; init; }
    public string Extra { get; init; } = "{}";
    public DateOnly? BeeindigdOp { get; init; }
    public int Versie { get; init; }
    public IReadOnlyList<FinancieringBeeld> Financiering { get; init; } = [];
    public IReadOnlyList<string> Profielen { get; init; } = [];
    public IReadOnlyList<string> Leveringsvormen { get; init; } = [];
    public IReadOnlyList<FeitBeeld> Feiten { get; init; } = [];
    public IReadOnlyList<BuitenGebruikBeeld> BuitenGebruik { get; init; } = [];
    public IReadOnlyList<BeperkingBeeld> Beperkingen { get; init; } = [];

    /// <summary>Places that exist but cannot be used on a day.</summary>
    public int AantalBuitenGebruik(DateOnly dag) =>
        BuitenGebruik.Where(b => b.Vanaf <= dag && (b.Tot is null || b.Tot >= dag)).Sum(b => b.Aantal);

    /// <summary>Criteria of which others only learn that the provider has a condition.</summary>
    public IEnumerable<string> AlleenToets =>
        Feiten
            .Where(f => f.Zichtbaar == Zichtbaar.AlleenToets)
            .Select(f => (f.Soort == FeitSoort.Voorziening ? "VRZ." : "CON.") + f.Code);

    public static EenheidBeeld Van(Eenheid e) =>
        new(e.Id, e.LocatieId, e.EigenaarId, e.Regio, e.Code, e.Naam, e.Zoeknaam)
        {
            Soort = e.Soort,
            Totaal = e.Totaal,
            Ggz = e.Ggz,
            LeeftijdMin = e.LeeftijdMin,
            LeeftijdMax = e.LeeftijdMax,
            Geslacht = e.Geslacht,
            OpenVoor = e.OpenVoor,
            Halfwaardetijd = e.Halfwaardetijd,
            Opmerking = e.Opmerking,
            Extra = e.Extra,
            BeeindigdOp = e.BeeindigdOp,
            Versie = e.Versie,
            Financiering =
            [
                .. e
                    .Financiering.OrderBy(f => f.Basis)
                    .Select(f => new FinancieringBeeld(f.Basis, f.Waarde, f.ContractTot)),
            ],
            Profielen = [.. e.Profielen.Select(p => p.Code).Order(StringComparer.Ordinal)],
            Leveringsvormen = [.. e.Leveringsvormen.Select(l => l.Code).Order(StringComparer.Ordinal)],
            Feiten =
            [
                .. e
                    .Feiten.OrderBy(f => f.Soort)
                    .ThenBy(f => f.Code, StringComparer.Ordinal)
                    .Select(f => new FeitBeeld(f.Soort, f.Code, f.Waarde, f.Bron, f.Datum, f.Zichtbaar)),
            ],
            BuitenGebruik =
            [
                .. e
                    .BuitenGebruik.OrderBy(b => b.Vanaf)
                    .Select(b => new BuitenGebruikBeeld(b.Aantal, b.Vanaf, b.Tot, b.Reden)),
            ],
            Beperkingen =
            [
                .. e.Beperkingen.OrderBy(b => b.Vanaf).Select(b => new BeperkingBeeld(b.Tekst, b.Vanaf, b.Tot)),
            ],
        };
}

/// <summary>One state of an offer.</summary>
internal sealed record AanbodBeeld(Guid Id, Guid EenheidId, Guid AanbiederId, string Regio)
{
    public int Totaal { get; init; }
    public int Vrij { get; init; }
    public int Vastgehouden { get; init; }
    public DateOnly? Vanaf { get; init; }
    public Zekerheid Zekerheid { get; init; }
    public DateOnly? ToegezegdTot { get; init; }
    public DateTime? BevestigdOp { get; init; }
    public string? BevestigdDoor { get; init; }
    public AanbodStatus Status { get; init; }
    public string? Reden { get; init; }
    public string? BovenCapaciteit { get; init; }
    public int Versie { get; init; }

    /// <summary>The certainty on a day: a promise that has run out is an offer again.</summary>
    public Zekerheid ZekerheidOp(DateOnly dag) =>
        Zekerheid == Zekerheid.Toegezegd && ToegezegdTot < dag ? Zekerheid.Aangeboden : Zekerheid;

    public static AanbodBeeld Van(Aanbod a) =>
        new(a.Id, a.EenheidId, a.EigenaarId, a.Regio)
        {
            Totaal = a.Totaal,
            Vrij = a.Vrij,
            Vastgehouden = a.Vastgehouden,
            Vanaf = a.Vanaf,
            Zekerheid = a.Zekerheid,
            ToegezegdTot = a.ToegezegdTot,
            BevestigdOp = a.BevestigdOp,
            BevestigdDoor = a.BevestigdDoor,
            Status = a.Status,
            Reden = a.Reden,
            BovenCapaciteit = a.BovenCapaciteit,
            Versie = a.Versie,
        };
}

/// <summary>An active hold.</summary>
internal sealed record VasthoudingBeeld(
    Guid Id,
    Guid AanbodId,
    Guid DoorOrganisatieId,
    string DoorOrganisatie,
    DateTime Vanaf,
    DateTime Tot,
    bool Verlengd
)
{
    /// <summary>The region of the holder, when that is not the region of the place.</summary>
    public string? VanuitRegio { get; init; }

    public static VasthoudingBeeld Van(Vasthouding v) =>
        new(v.Id, v.AanbodId, v.DoorOrganisatieId, v.DoorOrganisatie, v.Vanaf, v.Tot, v.Verlengd)
        {
            VanuitRegio = v.VanuitRegio,
        };
}
