namespace Regiotafel.Portfolio.Api;

/// <summary>One page of a list.</summary>
/// <param name="Regio">Zorgkantoor code of the region.</param>
/// <param name="Stand">Counter of the region: goes up with every change.</param>
/// <param name="Peildatum">The day for which derived values (freshness, certainty) hold.</param>
/// <param name="Totaal">Rows that fit the question, over all pages.</param>
internal sealed record Apilijst<T>(
    string Regio,
    long Stand,
    DateOnly Peildatum,
    int Blad,
    int Aantal,
    int Totaal,
    IReadOnlyList<T> Rijen
);

/// <summary>A provider.</summary>
internal sealed record Apiaanbieder(Guid Id, string Naam, int Locaties, int Eenheden);

/// <summary>Function, number and address of a location; absent for a role that may not read them.</summary>
internal sealed record Apicontact(string? Functie, string? Telefoon, string? Email);

/// <summary>A location.</summary>
internal sealed record Apilocatie(Guid Id, string Code, Guid AanbiederId, string Aanbieder, string Naam)
{
    /// <summary>Zorgkantoor code of the region it is in; another one than that of the answer when it is open for this region.</summary>
    public required string Regio { get; init; }
    public string? Adres { get; init; }
    public string? Postcode { get; init; }
    public string? Plaats { get; init; }
    public string? Gemeente { get; init; }
    public string? Gemeentecode { get; init; }

    /// <summary>Rijksdriehoek, in units of 100 m.</summary>
    public int? X { get; init; }
    public int? Y { get; init; }
    public string? Agb { get; init; }
    public Apicontact? Contact { get; init; }
}

/// <summary>A financing basis that is known; one that is absent is unknown, not no.</summary>
internal sealed record Apifinanciering(string Basis, bool Waarde, DateOnly? ContractTot);

/// <summary>A fact that others in the region may see.</summary>
internal sealed record Apifeit(string Soort, string Code, string Waarde, DateOnly Datum);

/// <summary>A unit.</summary>
internal sealed record Apieenheid(Guid Id, string Code, Guid LocatieId, string Naam, string Soort, int Totaal)
{
    /// <summary>Zorgkantoor code of the region it is in; another one than that of the answer when it is open for this region.</summary>
    public required string Regio { get; init; }
    public int? Ggz { get; init; }
    public int? LeeftijdMin { get; init; }
    public int? LeeftijdMax { get; init; }
    public required string Geslacht { get; init; }
    public required string OpenVoor { get; init; }
    public int Houdbaarheid { get; init; }
    public int BuitenGebruik { get; init; }
    public required IReadOnlyList<string> Profielen { get; init; }
    public required IReadOnlyList<string> Leveringsvormen { get; init; }
    public required IReadOnlyList<Apifinanciering> Financiering { get; init; }
    public required IReadOnlyList<Apifeit> Feiten { get; init; }
}

/// <summary>An offer. Numbers that a role may not see are absent; <see cref="PlekVrij"/> is then the answer.</summary>
internal sealed record Apiaanbod(Guid Id, Guid EenheidId, Guid LocatieId, Guid AanbiederId)
{
    /// <summary>Zorgkantoor code of the region it is in; another one than that of the answer when it is open for this region.</summary>
    public required string Regio { get; init; }
    public int? Vrij { get; init; }
    public int? Vastgehouden { get; init; }

    /// <summary>ja, nee or onbekend: onbekend when it was not confirmed in time.</summary>
    public required string PlekVrij { get; init; }
    public DateOnly? Vanaf { get; init; }
    public required string Zekerheid { get; init; }
    public DateOnly? ToegezegdTot { get; init; }
    public DateTime? BevestigdOp { get; init; }
    public required string Versheid { get; init; }
    public required string Status { get; init; }
}

/// <summary>Sums over the whole question, in the own region.</summary>
/// <param name="ZonderGetal">Offers whose number a role may not see: they are not in the sums of free and held places.</param>
internal sealed record Apitotalen(
    int Locaties,
    int Eenheden,
    int Totaal,
    int Vrij,
    int Vastgehouden,
    int BuitenGebruik,
    int ZonderGetal
);

/// <summary>One page of offers with the sums; a role that sees totals only gets no rows.</summary>
internal sealed record Apiaanbodlijst(
    string Regio,
    long Stand,
    DateOnly Peildatum,
    int Blad,
    int Aantal,
    int Totaal,
    Apitotalen Totalen,
    IReadOnlyList<Apiaanbod> Rijen
);
