using System.Diagnostics;
using System.Globalization;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>Tells how far a run is: one line per stage, with counts and seconds, never a value of a row.</summary>
internal sealed class Stappen(Action<string> meld)
{
    private long _begin = Stopwatch.GetTimestamp();

    public void Klaar(string wat)
    {
        var duur = Stopwatch.GetElapsedTime(_begin).TotalSeconds.ToString("0.0", CultureInfo.GetCultureInfo("nl-NL"));
        meld($"{wat} ({duur} s)");
        _begin = Stopwatch.GetTimestamp();
    }
}
