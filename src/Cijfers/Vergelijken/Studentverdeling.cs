namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>Student's t for a whole number of degrees of freedom, by the finite sums that exist for it.</summary>
internal static class Studentverdeling
{
    private const int Halveringen = 80;

    /// <summary>The t beyond which, on both sides together, a chance of <paramref name="alfa"/> lies.</summary>
    public static double Grens(int vrijheidsgraden, double alfa)
    {
        double laag = 0;
        double hoog = 1;
        while (Binnen(hoog, vrijheidsgraden) < 1 - alfa)
        {
            hoog *= 2;
        }
        for (var keer = 0; keer < Halveringen; keer++)
        {
            var midden = (laag + hoog) / 2;
            (laag, hoog) = Binnen(midden, vrijheidsgraden) < 1 - alfa ? (midden, hoog) : (laag, midden);
        }
        return hoog;
    }

    /// <summary>The chance that |T| is at most t (Abramowitz and Stegun 26.7.3 and 26.7.4).</summary>
    public static double Binnen(double t, int vrijheidsgraden)
    {
        var hoek = Math.Atan(t / Math.Sqrt(vrijheidsgraden));
        var kwadraat = Math.Cos(hoek) * Math.Cos(hoek);
        if (vrijheidsgraden % 2 == 0)
        {
            return Math.Sin(hoek) * Som(1, kwadraat, 2, vrijheidsgraden);
        }
        var rest = vrijheidsgraden == 1 ? 0 : Math.Sin(hoek) * Som(Math.Cos(hoek), kwadraat, 3, vrijheidsgraden);
        return 2 / Math.PI * (hoek + rest);
    }

    // first + first·(k−1)/k·c² + …, with k in steps of two below the degrees of freedom.
    private static double Som(double eerste, double kwadraat, int van, int tot)
    {
        var som = eerste;
        var term = eerste;
        for (var k = van; k < tot; k += 2)
        {
            term *= kwadraat * (k - 1) / k;
            som += term;
        }
        return som;
    }
}
