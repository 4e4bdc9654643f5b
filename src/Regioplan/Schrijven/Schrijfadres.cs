using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>Which plan an address is about: a region by its name in an address, and an edition.</summary>
internal sealed record Schrijfadres(Zorgkantoorregio Regio, Sjabloon Sjabloon)
{
    public string Editie => Sjabloon.Editie;

    /// <summary>Where everyone reads it.</summary>
    public string Lezen => $"/regioplan/{Regio.Slug}/{Editie}";
    public string Bewerken => $"{Lezen}/bewerken";
    public string Review => $"{Lezen}/review";
    public string Publicatie => $"{Lezen}/publicatie";

    /// <summary>The codes under which rows of the region can stand.</summary>
    public IReadOnlyList<string> Codes => Regio.TweedeCode is { } tweede ? [Regio.Code, tweede] : [Regio.Code];

    public string Sectie(string code) => $"{Bewerken}/{code}";

    /// <summary>Throws <see cref="NietGevonden"/> when there is no such region or edition.</summary>
    public static Schrijfadres Van(string regio, string editie) =>
        Zorgkantoorregio.VanSlug(regio) is { } gevonden && Sjabloon.Van(editie) is { } sjabloon
            ? new(gevonden, sjabloon)
            : throw new NietGevonden(nameof(Plan));

    /// <summary>The section with this code that people write in; throws when there is none.</summary>
    public Sectievorm Vorm(string code) =>
        Sjabloon.Secties.FirstOrDefault(s => s.Code == code && s.IsTeSchrijven)
        ?? throw new NietGevonden(nameof(Schrijven.Sectie));
}
