using System.Collections.Immutable;

namespace Regiotafel.Regioplan.Sjablonen;

/// <summary>A section of a plan of one edition.</summary>
/// <param name="Code">kenmerken: part of an address, and the name under which its text is kept.</param>
internal sealed record Sectievorm(
    string Code,
    string Titel,
    string Editie,
    Sectiesoort Soort,
    ImmutableArray<string> Indicatoren
)
{
    /// <summary>Whether people write a text in it.</summary>
    public bool IsTeSchrijven => Soort is not (Sectiesoort.Leeswijzer or Sectiesoort.Colofon);
}
