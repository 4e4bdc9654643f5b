using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Screening;
using Regiotafel.Cijfers.Uitvoer;

namespace Regiotafel.Cijfers.Metingen;

/// <summary>
/// All that the rows of an indicator depend on, as text: one ingredient a line. Its SHA-256 is the id of the meting, so the same
/// ingredients never give a second one (cijfers.md, section 5).
/// </summary>
internal static class Ingredienten
{
    /// <param name="motor">Name and version of the engine.</param>
    public static string Tekst(Definitie definitie, Definitieboek boek, Schermuitslag scherm, string motor)
    {
        var manifest = scherm.Manifest!;
        var regels = new List<string> { Regel("definitie", definitie.Bestand) };
        for (var nu = definitie; nu.Afleiding is not null; )
        {
            nu = boek.Ouder(nu);
            regels.Add(Regel("afgeleid-van", nu.Bestand));
        }
        // Which shared tables a query reaches is not worked out: a change in one of them gives every figure a new id, and where it
        // made no difference the hash of the rows says so.
        regels.AddRange(boek.Basis.Select(b => Regel("basistabel", b.Bestand)));
        regels.AddRange(
            scherm
                .Bronnen.OrderBy(b => b.Key.Naam, StringComparer.Ordinal)
                .Select(b => $"bron {b.Key.Naam} {b.Value.Bronhash} {Geleverd(manifest, b.Key)}")
        );
        regels.Add("correcties geen");
        regels.Add($"parameters {Dag(manifest.Van)} {Dag(manifest.Tot)}");
        regels.Add($"regios {string.Join(',', manifest.Regios)}");
        regels.Add($"codelijsten {Codelijststand.Sha256}");
        regels.Add($"motor {motor}");
        return string.Concat(regels.Select(r => r + "\n"));
    }

    public static string Id(string ingredienten) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ingredienten)));

    private static string Regel(string soort, Bestandstekst bestand) => $"{soort} {bestand.Naam} {bestand.Sha256}";

    private static string Geleverd(Manifest manifest, Soort soort) =>
        string.Join(',', manifest.Regios.Where(r => manifest.GeleverdVoor(soort, r)));

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
