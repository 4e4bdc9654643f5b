using System.Globalization;
using Regiotafel.Portfolio.Zoeken;

namespace Regiotafel.Bench;

/// <summary>Equal answers first: a fast wrong answer is worth nothing.</summary>
internal static class Vergelijking
{
    /// <summary>The first engine that differs, or nothing.</summary>
    public static string? Verschil(Zoekindex index, Zoekset set, Sqlite sqlite, Postgres? postgres)
    {
        foreach (var vraag in set.Vragen.Take(set.Plekken.Length > 100_000 ? 20 : 200))
        {
            var antwoord = Zoeker.Zoek(index, vraag, []);
            var codes = antwoord.Passend.Select(p => int.Parse(p.Groep.Code.AsSpan(4), CultureInfo.InvariantCulture));
            var heel = Heelantwoord.Van(vraag, antwoord);
            if (!Pagina(sqlite.Zoek(vraag)) || !Heel(sqlite.ZoekAlles(vraag)))
            {
                return "SQLite";
            }

            if (postgres is not null && (!Pagina(postgres.Zoek(vraag)) || !Heel(postgres.ZoekAlles(vraag))))
            {
                return "PostgreSQL";
            }

            bool Pagina((int Past, List<int> Codes) ander) =>
                ander.Past == antwoord.Past && codes.SequenceEqual(ander.Codes);

            bool Heel((List<int> Tellingen, List<int> Bijna) ander) =>
                heel.Tellingen.SequenceEqual(ander.Tellingen) && heel.Bijna.SequenceEqual(ander.Bijna);
        }

        return null;
    }
}
