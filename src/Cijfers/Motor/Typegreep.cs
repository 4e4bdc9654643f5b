using System.Runtime.InteropServices;

namespace Regiotafel.Cijfers.Motor;

/// <summary>The engine's own description of a column type. Columns of one list of codes share one, so that they compare by number.</summary>
internal sealed unsafe class Typegreep : IDisposable
{
    private nint _type;

    private Typegreep(nint type, Kolomsoort opslag) => (_type, Opslag) = (type, opslag);

    public nint Greep => _type;

    /// <summary>How a value lies in memory.</summary>
    public Kolomsoort Opslag { get; }

    public static Typegreep Van(Kolomsoort soort) => new(Bibliotheek.MaakType(soort), soort);

    /// <summary>Amounts in cents.</summary>
    public static Typegreep Bedrag() => new(Bibliotheek.MaakDecimaal(14, 2), Kolomsoort.Lang);

    /// <summary>A closed list; a value is the place of its word.</summary>
    public static Typegreep Code(IReadOnlyList<string> woorden)
    {
        var teksten = new nint[woorden.Count];
        try
        {
            for (var i = 0; i < teksten.Length; i++)
            {
                teksten[i] = Marshal.StringToCoTaskMemUTF8(woorden[i]);
            }
            fixed (nint* begin = teksten)
            {
                var type = Bibliotheek.MaakCode(begin, (ulong)teksten.Length);
                return new(type, Bibliotheek.Codesoort(type));
            }
        }
        finally
        {
            Array.ForEach(teksten, Marshal.FreeCoTaskMem);
        }
    }

    public void Dispose() => Bibliotheek.VerwijderType(ref _type);
}
