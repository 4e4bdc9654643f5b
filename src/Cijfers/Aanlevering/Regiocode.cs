using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>The code under which a region is counted: a second code (5533) is read as the first (5502).</summary>
internal static class Regiocode
{
    /// <summary>The first code of the region, or nothing when there is no such region.</summary>
    public static string? Eerste(string code) =>
        Zorgkantoorregio.Alle.FirstOrDefault(r => r.Code == code || r.TweedeCode == code)?.Code;
}
