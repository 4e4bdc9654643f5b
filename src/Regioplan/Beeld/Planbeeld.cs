using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Weergave;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>A whole plan, ready to be drawn: the same for the web, for paper, for a workbook and for a machine.</summary>
internal sealed record Planbeeld
{
    public required Zorgkantoorregio Regio { get; init; }

    public required Sjabloon Sjabloon { get; init; }

    public required Planteksten Teksten { get; init; }

    /// <summary>The figures are of invented people: every face of the plan says so.</summary>
    public required bool IsVoorbeeld { get; init; }

    public required IReadOnlyList<Plantegel> Tegels { get; init; }

    /// <summary>Why the tiles do not add up; null when they do, or when nobody would add them.</summary>
    public required string? Tegelnoot { get; init; }

    /// <summary>In their order.</summary>
    public required IReadOnlyList<Plansectie> Secties { get; init; }

    /// <summary>Every figure of the plan: of the region, of all regions together, and the plain mean.</summary>
    public required IReadOnlyList<Plancijfer> Cijfers { get; init; }

    /// <summary>The sections in which nothing is written.</summary>
    public required IReadOnlyList<string> Ongeschreven { get; init; }

    public string Editie => Sjabloon.Editie;

    public string Titel => $"Regioplan {Regio.Naam} {Editie}";

    /// <summary>What it is, under its title.</summary>
    public string Zin =>
        Teksten.Op is { } op
            ? Versiezin(Teksten.Versie, op)
            : "Wat de cijfers zeggen over wonen met Wlz-zorg vanwege een psychische stoornis.";

    /// <summary>Where it stands.</summary>
    public string Adres => $"/regioplan/{Regio.Slug}/{Editie}";

    /// <summary>Of a published version.</summary>
    public static string Versiezin(int versie, DateTime op) =>
        $"Versie {versie}, gepubliceerd op {Klok.Datum(op).Voluit()}.";

    /// <summary>A figure by its code; null when it is not of this plan.</summary>
    public Plancijfer? Cijfer(string code) => Cijfers.FirstOrDefault(c => c.Code == code);

    /// <summary>Where a figure of it is explained.</summary>
    public string Cijferadres(Plancijfer cijfer) => cijfer.Adres(Regio);
}
