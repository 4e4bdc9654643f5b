using System.Globalization;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Cijfers.Vergelijken;

namespace Regiotafel.Tests.Cijfers.Vergelijken;

/// <summary>Figures of the shipped definitions, for tests of comparison.</summary>
internal static class Punten
{
    public const string Dag = "2024-01-01";

    public static Definitie Definitie(string code, string versie) =>
        Definitieboek.Meegeleverd.Definities.First(d => d.Code == code && d.Versie == versie);

    public static Cijferpunt Punt(
        Definitie definitie,
        long teller,
        long? noemer,
        string periode = Dag,
        string regio = "5521",
        string uitsplitsing = ""
    ) => new(definitie, Periode.Lees(periode)!, regio, uitsplitsing, new Telling(teller, noemer));

    /// <summary>Two regions, 5503 and 5521.</summary>
    public static (Cijferpunt Een, Cijferpunt Ander) Paar(
        Definitie definitie,
        (long Teller, long? Noemer) een,
        (long Teller, long? Noemer) ander
    ) =>
        (
            Punt(definitie, een.Teller, een.Noemer, regio: "5503"),
            Punt(definitie, ander.Teller, ander.Noemer, regio: "5521")
        );

    /// <summary>The same figure on the first of January of years in a row.</summary>
    public static IEnumerable<Cijferpunt> Jaren(Definitie definitie, params (long Teller, long? Noemer)[] waarden) =>
        waarden.Select(
            (w, nummer) =>
                Punt(definitie, w.Teller, w.Noemer, (2015 + nummer).ToString(CultureInfo.InvariantCulture) + "-01-01")
        );
}
