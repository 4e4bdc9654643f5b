using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Teksten;

/// <summary>Every reason to refuse a text.</summary>
internal static class Weigeringen
{
    /// <summary>The scan found something that points to a person.</summary>
    public static Weigering Persoon(string bericht) => new("tekst-over-persoon", bericht);
}
