using System.Diagnostics;

namespace Regiotafel.Bench;

/// <summary>Times of one engine, in milliseconds.</summary>
internal sealed class Meting(double[] tijden)
{
    public double Mediaan => Percentiel(0.5);

    public double P99 => Percentiel(0.99);

    /// <summary>Runs every question once to warm up, then so many rounds with a clock around each.</summary>
    public static Meting Van<T>(IReadOnlyList<T> vragen, int ronden, Action<T> doe)
    {
        foreach (var vraag in vragen)
        {
            doe(vraag);
        }

        var tijden = new List<double>(ronden * vragen.Count);
        for (var ronde = 0; ronde < ronden; ronde++)
        {
            foreach (var vraag in vragen)
            {
                var begin = Stopwatch.GetTimestamp();
                doe(vraag);
                tijden.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            }
        }

        tijden.Sort();
        return new([.. tijden]);
    }

    private double Percentiel(double deel) => tijden[(int)Math.Min(tijden.Length - 1, deel * tijden.Length)];
}
