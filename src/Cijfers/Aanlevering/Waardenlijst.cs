using System.Collections.Immutable;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>The values a code may have, exactly as written in a file.</summary>
internal sealed class Waardenlijst(string naam, IEnumerable<string> waarden)
{
    private static readonly Codelijst<Coderegel> Eigen = new(
        typeof(Waardenlijst).Assembly,
        "aanleveringcodes.csv",
        regel => regel
    );

    public string Naam { get; } = naam;

    /// <summary>In the order of the list.</summary>
    public ImmutableArray<string> Waarden { get; } = [.. waarden];

    /// <summary>The length of every code of the list; zero when lengths differ.</summary>
    public int Lengte => Waarden.Select(w => w.Length).Distinct().Count() == 1 ? Waarden[0].Length : 0;

    /// <summary>The lists of Kern where they hold exactly these values; zzp is the list of Kern and the rest of the Wlz.</summary>
    public static Waardenlijst Van(string naam) =>
        new(
            naam,
            naam switch
            {
                "zzp" => Zorgprofiel.Alle.Select(p => p.Code).Concat(EigenWaarden(naam)),
                "regio" => Zorgkantoorregio.Codes,
                "leveringsvorm" => Leveringsvorm.Alle.Select(v => v.Code),
                "leveringsstatus" => Leveringsstatus.Alle.Select(s => s.Code),
                _ => EigenWaarden(naam),
            }
        );

    /// <summary>What a code of a list of our own stands for; null where it is not in it.</summary>
    public static string? Omschrijving(string naam, string code) =>
        Eigen.Alle.FirstOrDefault(regel => regel["lijst"] == naam && regel.Code == code)?.Omschrijving;

    private static IEnumerable<string> EigenWaarden(string naam) =>
        Eigen.Alle.Where(regel => regel["lijst"] == naam).Select(regel => regel.Code);
}
