using System.Numerics;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Grens;

/// <summary>A number as it stands on a Dutch page: 1.450,5.</summary>
internal static class Getaltekst
{
    public static string Van(Breuk waarde, int decimalen) => Nederlands(waarde.Afgerond(decimalen));

    /// <summary>A value, and what it stands for: "120 (werkelijk 118 tot 122)", or "0 tot 2" where there may be nobody.</summary>
    public static string Met(Breuk waarde, Waardeband band, int decimalen)
    {
        var (tekst, laag, hoog) = (Van(waarde, decimalen), Van(band.Laag, decimalen), Van(band.Hoog, decimalen));
        if (laag == hoog)
        {
            // Rounded like this there is one value left; zero then still is no proof that there is nobody.
            return waarde.Teller.IsZero ? $"{tekst} (afgerond)" : tekst;
        }
        return waarde.Teller.IsZero && band.Laag.Teller.IsZero
            ? $"{laag} tot {hoog}"
            : $"{tekst} (werkelijk {laag} tot {hoog})";
    }

    private static string Nederlands(string getal)
    {
        var delen = getal.TrimStart('-').Split('.');
        var cijfers = delen[0];
        for (var plaats = cijfers.Length - 3; plaats > 0; plaats -= 3)
        {
            cijfers = cijfers.Insert(plaats, ".");
        }
        return (getal.StartsWith('-') ? "-" : "") + cijfers + (delen.Length > 1 ? "," + delen[1] : "");
    }

    /// <summary>Decimals, at most so many, of which the last is no finer than half the width of the band.</summary>
    public static int Decimalen(Waardeband band, int hoogstens)
    {
        var halve = (band.Hoog + new Breuk(-band.Laag.Teller, band.Laag.Noemer)) / 2;
        var decimalen = hoogstens;
        while (decimalen > 0 && halve.Teller * BigInteger.Pow(10, decimalen) > halve.Noemer)
        {
            decimalen--;
        }
        return decimalen;
    }
}
