using System.Runtime.InteropServices;

namespace Regiotafel.Cijfers.Motor;

/// <summary>How the values of a column lie in memory.</summary>
/// <param name="Soort">The type itself.</param>
/// <param name="Opslag">What a decimal or a code is kept as; else the type itself.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Motortype(Kolomsoort Soort, Kolomsoort Opslag, int Decimalen)
{
    /// <summary>Reads and gives back the engine's description.</summary>
    public static Motortype Van(nint type)
    {
        try
        {
            var soort = Bibliotheek.Soort(type);
            return soort switch
            {
                Kolomsoort.Decimaal => new(soort, Bibliotheek.Decimaalsoort(type), Bibliotheek.Decimalen(type)),
                Kolomsoort.Code => new(soort, Bibliotheek.Codesoort(type), 0),
                _ => new(soort, soort, 0),
            };
        }
        finally
        {
            Bibliotheek.VerwijderType(ref type);
        }
    }
}
