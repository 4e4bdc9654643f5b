namespace Regiotafel.Portfolio.Excel.Vergelijken;

/// <summary>Everything a person sees before saving.</summary>
internal sealed record Verschil(IReadOnlyList<Verschilrij> Rijen, IReadOnlyList<Bevinding> Bevindingen)
{
    public int Aantal(string code) => Rijen.Count(r => r.Code == code);
}

/// <summary>Who compares, and when.</summary>
/// <param name="Mag">True when this person may change the rows of a provider.</param>
/// <param name="MagNieuweAanbieder">True when a provider of this name, not in the register yet, may be added.</param>
/// <param name="ZietAlles">True for a provider whose facts for matching only this person may see.</param>
internal sealed record Vergelijkgrond(
    DateOnly Vandaag,
    Func<Guid, bool> Mag,
    Func<string, bool> MagNieuweAanbieder,
    Func<Guid, bool> ZietAlles
);
