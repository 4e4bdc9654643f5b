using Regiotafel.Kern.Opslag;

namespace Regiotafel.Web.Opslag;

/// <summary>
/// The wall between regions on PostgreSQL: which policies of row-level security each table must have. A row is seen and written
/// in its own region only; a table without region stands behind the wall of the table it refers to. A room may add policies for
/// reading in an engine file; writing is never wider than here.
/// </summary>
internal static class Regiomuur
{
    /// <summary>Setting with the region of a transaction.</summary>
    public const string Regio = "regiotafel.regio";

    /// <summary>Setting that the schema runner switches on for its own transaction.</summary>
    public const string Migratie = "regiotafel.migratie";

    /// <summary>Policies whose name begins so are ours: what is not wanted any more is removed.</summary>
    public const string Voorvoegsel = "regio_";

    // After the transaction the setting reads as empty, not as null. In a subquery, so that it is read once per command.
    private const string Nu = $"(select nullif(current_setting('{Regio}', true), ''))";

    private const string Eigen = $"regio = {Nu}";

    /// <summary>The tables behind the wall.</summary>
    public static IReadOnlyList<Muurtabel> Tabellen(
        IReadOnlyList<Muurtabel> tabellen,
        IReadOnlyList<Kamerschema> kamers
    )
    {
        var erbuiten = kamers.SelectMany(k => k.BuitenDeMuur.Keys).ToHashSet(StringComparer.Ordinal);
        var uit = tabellen.Where(t => t.HeeftRegio && !erbuiten.Contains(t.Naam)).ToList();
        for (var bekend = 0; bekend < uit.Count; )
        {
            bekend = uit.Count;
            var namen = uit.Select(t => t.Naam).ToHashSet(StringComparer.Ordinal);
            uit.AddRange(
                tabellen.Where(t =>
                    !t.HeeftRegio
                    && !namen.Contains(t.Naam)
                    && !erbuiten.Contains(t.Naam)
                    && t.Ouders.Any(o => namen.Contains(o.Naam))
                )
            );
        }
        return uit;
    }

    /// <summary>The policies of the tables behind the wall.</summary>
    public static IEnumerable<Muurregel> Regels(IReadOnlyList<Muurtabel> ommuurd, string rol, string eigenaar)
    {
        var opNaam = ommuurd.ToDictionary(t => t.Naam, StringComparer.Ordinal);
        foreach (var tabel in ommuurd)
        {
            var eigen = tabel.HeeftRegio ? Eigen : DoorOuder(tabel, opNaam, $" and ouder.{Eigen}");
            yield return new(tabel.Naam, "eigen", $"for all to {rol} using ({eigen}) with check ({eigen})");
            if (!tabel.HeeftRegio)
            {
                // Whoever may read the parent may read its parts, also when the room has widened the reading of the parent.
                yield return new(tabel.Naam, "lezen", $"for select to {rol} using ({DoorOuder(tabel, opNaam, "")})");
            }
            const string migratie = $"current_setting('{Migratie}', true) = 'aan'";
            yield return new(
                tabel.Naam,
                "migratie",
                $"for all to {eigenaar} using ({migratie}) with check ({migratie})"
            );
        }
    }

    private static string DoorOuder(Muurtabel tabel, Dictionary<string, Muurtabel> opNaam, string en)
    {
        var ouders = tabel.Ouders.Where(o => opNaam.ContainsKey(o.Naam)).ToList();
        return ouders is [var (ouder, band)] && opNaam[ouder].HeeftRegio
            ? $"exists (select 1 from {ouder} ouder where {band}{en})"
            : throw new InvalidOperationException($"{tabel.Naam} needs a column regio: its region cannot be derived.");
    }
}

/// <summary>One policy of a table, as PostgreSQL must have it.</summary>
internal sealed record Muurregel(string Tabel, string Soort, string Tekst)
{
    public string Naam => Regiomuur.Voorvoegsel + Soort;
}
