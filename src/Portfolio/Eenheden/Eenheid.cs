using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>A group or a set of like homes at a location, with what it is for and what it has.</summary>
internal sealed class Eenheid : Gestempeld, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid EigenaarId { get; init; }
    public required Guid LocatieId { get; init; }

    /// <summary><c>EEN-</c> and six characters; unique for ever, never reused.</summary>
    public required string Code { get; init; }
    public required string Naam { get; set; }
    public string Zoeknaam { get; private set; } = "";
    public EenheidSoort Soort { get; set; } = EenheidSoort.Groep;

    /// <summary>Places in all, 0 to 9999.</summary>
    public required int Totaal { get; set; }

    /// <summary>Of which ggz; null is unknown.</summary>
    public int? Ggz { get; set; }
    public int? LeeftijdMin { get; set; }
    public int? LeeftijdMax { get; set; }
    public Geslacht Geslacht { get; set; } = Geslacht.Alle;

    /// <summary>Empty: own region only; <c>*</c>: all; else zorgkantoor codes joined by <c>|</c>.</summary>
    public string OpenVoor { get; set; } = "";

    /// <summary>Days after which a confirmation no longer counts.</summary>
    public int Halfwaardetijd { get; set; } = 14;
    public string? Opmerking { get; set; }

    /// <summary>Unknown Excel columns as a JSON object, read only.</summary>
    public string Extra { get; set; } = "{}";
    public DateOnly? BeeindigdOp { get; set; }

    public List<EenheidFinanciering> Financiering { get; } = [];
    public List<EenheidProfiel> Profielen { get; } = [];
    public List<EenheidLeveringsvorm> Leveringsvormen { get; } = [];
    public List<EenheidFeit> Feiten { get; } = [];
    public List<BuitenGebruik> BuitenGebruik { get; } = [];
    public List<Beperking> Beperkingen { get; } = [];

    /// <summary>Places that exist but cannot be used on a day.</summary>
    public int AantalBuitenGebruik(DateOnly dag) =>
        BuitenGebruik.Where(b => b.Vanaf <= dag && (b.Tot is null || b.Tot >= dag)).Sum(b => b.Aantal);

    /// <summary>Whether a total can be: not below what is free somewhere (invariant I1), nor below the ggz places.</summary>
    public static Weigering? ToetsTotaal(int totaal, int? ggz, int hoogsteVrij) =>
        totaal is < 0 or > 9999 ? Weigeringen.TotaalBuitenGrens
        : totaal < hoogsteVrij ? Weigeringen.TotaalOnderVrij
        : ggz > totaal ? Weigeringen.GgzBovenTotaal
        : null;

    /// <summary>Stores the name as it is searched and sorted on.</summary>
    public void ZetZoeknaam() => Zoeknaam = Zoektekst.Van(Naam);
}

/// <summary>A financing basis that is known to apply or known not to; no row is unknown.</summary>
internal sealed class EenheidFinanciering
{
    public required Guid EenheidId { get; init; }
    public required Financieringsbasis Basis { get; init; }
    public required bool Waarde { get; set; }
    public DateOnly? ContractTot { get; set; }
}

/// <summary>A zorgprofiel (COD163) the unit is for.</summary>
internal sealed class EenheidProfiel
{
    public required Guid EenheidId { get; init; }
    public required string Code { get; init; }
}

/// <summary>A leveringsvorm (COD578) that is possible here.</summary>
internal sealed class EenheidLeveringsvorm
{
    public required Guid EenheidId { get; init; }
    public required string Code { get; init; }
}

/// <summary>A provision or contra-indication with its source and date.</summary>
internal sealed class EenheidFeit
{
    public required Guid EenheidId { get; init; }
    public required FeitSoort Soort { get; init; }
    public required string Code { get; init; }
    public required FeitWaarde Waarde { get; set; }
    public required FeitBron Bron { get; set; }
    public required DateOnly Datum { get; set; }
    public Zichtbaar Zichtbaar { get; set; } = Zichtbaar.Regio;
}

/// <summary>Places that exist but cannot be used for a time.</summary>
internal sealed class BuitenGebruik
{
    public required Guid Id { get; init; }
    public required Guid EenheidId { get; init; }
    public required int Aantal { get; set; }
    public required DateOnly Vanaf { get; set; }
    public DateOnly? Tot { get; set; }
    public required BuitenGebruikReden Reden { get; set; }
}

/// <summary>A dated local remark (at most six months); takes no part in matching.</summary>
internal sealed class Beperking
{
    public required Guid Id { get; init; }
    public required Guid EenheidId { get; init; }
    public required string Tekst { get; set; }
    public required DateOnly Vanaf { get; set; }
    public required DateOnly Tot { get; set; }
}
