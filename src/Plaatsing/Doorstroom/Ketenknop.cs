namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>One button of a step.</summary>
/// <param name="Adres">The page of the chain.</param>
/// <param name="Volgnr">The step.</param>
/// <param name="Handeling">The handler of the page.</param>
/// <param name="Tekst">What it says.</param>
internal sealed record Ketenknop(string Adres, int Volgnr, string Handeling, string Tekst)
{
    /// <summary>The next thing to do.</summary>
    public bool Eerst { get; init; }
}
