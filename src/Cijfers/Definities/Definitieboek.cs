using System.Collections.Immutable;
using System.Reflection;

namespace Regiotafel.Cijfers.Definities;

/// <summary>All definitions and shared tables that ship with this version, read once from the assembly.</summary>
internal sealed class Definitieboek
{
    private const string Map = "Indicatoren/";
    private static readonly char[] Scheiders = [' ', '\n', '\t', ',', '(', ')', ';'];
    private static readonly Lazy<Definitieboek> _meegeleverd = new(() => new(Bestanden()));

    /// <exception cref="Definitiefout">A file is not right, or names something that does not exist.</exception>
    public Definitieboek(IEnumerable<Bestandstekst> bestanden)
    {
        var alle = bestanden.OrderBy(b => b.Naam, StringComparer.Ordinal).ToList();
        Basis = Volgorde([.. alle.Where(b => IsBasis(b.Naam)).Select(b => Definitielezer.Basistabel(b))]);
        Bijdragen = [.. alle.Where(b => IsBijdrage(b.Naam)).Select(b => Definitielezer.Bijdragevraag(b))];
        Definities =
        [
            .. alle.Where(b => !IsBasis(b.Naam) && !IsBijdrage(b.Naam)).Select(b => Definitielezer.Definitie(b)),
        ];
        foreach (
            var vraag in Bijdragen.Where(v => !Definities.Any(d => d.Onthulling != Onthulling.Telling && Hoort(v, d)))
        )
        {
            throw new Definitiefout(
                vraag.Bestand.Naam,
                1,
                $"hoort bij {vraag.Bij}, maar dat is geen bedrag of gemiddelde."
            );
        }
        foreach (var afgeleid in Definities.Where(d => d.Afleiding is not null))
        {
            _ = Ouder(afgeleid);
        }
    }

    public static Definitieboek Meegeleverd => _meegeleverd.Value;

    /// <summary>Shared tables, each after those that it reads.</summary>
    public ImmutableArray<Basistabel> Basis { get; }

    public ImmutableArray<Definitie> Definities { get; }

    /// <summary>How much of an amount or a mean comes from each provider.</summary>
    public ImmutableArray<Bijdragevraag> Bijdragen { get; }

    public Bijdragevraag? BijdragenVan(Definitie definitie) => Bijdragen.FirstOrDefault(v => Hoort(v, definitie));

    public IEnumerable<Definitie> VanEditie(string editie) => Definities.Where(d => d.Editie == editie);

    /// <summary>The shared tables that editions read, also by way of each other, each after those that it reads itself.</summary>
    public IEnumerable<Basistabel> BasisVan(IEnumerable<string> edities) =>
        BasisVoor([
            .. edities.SelectMany(VanEditie).SelectMany(d => (string?[])[d.Sql, BijdragenVan(d)?.Sql]).OfType<string>(),
        ]);

    /// <summary>An indicator with those that it is derived from, itself first.</summary>
    public IEnumerable<Definitie> Lijn(Definitie definitie)
    {
        yield return definitie;
        for (var nu = definitie; nu.Afleiding is not null; )
        {
            nu = Ouder(nu);
            yield return nu;
        }
    }

    /// <summary>The shared tables that an indicator reads, also by way of what it is derived from.</summary>
    public IEnumerable<Basistabel> BasisVan(Definitie definitie) =>
        BasisVoor([.. Lijn(definitie).Select(d => d.Sql).OfType<string>()]);

    /// <summary>Every soort of delivery that an indicator reads, also by way of what it is derived from and of shared tables.</summary>
    public IReadOnlySet<string> Soorten(Definitie definitie) =>
        Lijn(definitie)
            .SelectMany(d => d.Bronnen)
            .Concat(BasisVan(definitie).SelectMany(b => b.Bronnen))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The indicator that a derived one follows from; the graph has no cycle.</summary>
    public Definitie Ouder(Definitie afgeleid)
    {
        var gezien = new HashSet<string> { afgeleid.Code };
        for (var nu = afgeleid; nu.Afleiding is { } afleiding; )
        {
            nu =
                VanEditie(nu.Editie).FirstOrDefault(d => d.Code == afleiding.Van)
                ?? throw new Definitiefout(
                    nu.Bestand.Naam,
                    1,
                    $"afgeleid van {afleiding.Van}, maar dat is er niet in editie {nu.Editie}."
                );
            if (!gezien.Add(nu.Code))
            {
                throw new Definitiefout(
                    afgeleid.Bestand.Naam,
                    1,
                    $"afgeleid van {afleiding.Van}, en dat weer van dit cijfer zelf."
                );
            }
        }
        return VanEditie(afgeleid.Editie).First(d => d.Code == afgeleid.Afleiding!.Van);
    }

    private IEnumerable<Basistabel> BasisVoor(List<string> teksten)
    {
        var nodig = Basis
            .Where(t => teksten.Exists(sql => Noemt(sql, t.Naam)))
            .Select(t => t.Naam)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var tabel in Basis.Reverse().Where(t => nodig.Contains(t.Naam)))
        {
            nodig.UnionWith(tabel.Leest);
        }
        return Basis.Where(t => nodig.Contains(t.Naam));
    }

    private static bool Noemt(string sql, string naam) =>
        sql.Split(Scheiders, StringSplitOptions.RemoveEmptyEntries).Contains(naam, StringComparer.Ordinal);

    private static bool Hoort(Bijdragevraag vraag, Definitie definitie) =>
        vraag.Bij == $"{definitie.Code}@{definitie.Versie}";

    private static bool IsBijdrage(string naam) => naam.StartsWith("_aanbieders/", StringComparison.Ordinal);

    private static bool IsBasis(string naam) => naam.StartsWith("_basis/", StringComparison.Ordinal);

    private static ImmutableArray<Basistabel> Volgorde(IReadOnlyList<Basistabel> tabellen)
    {
        var gereed = new List<Basistabel>();
        var rest = tabellen.ToList();
        while (rest.Count > 0)
        {
            var volgende =
                rest.Find(t => t.Leest.All(naam => gereed.Exists(g => g.Naam == naam)))
                ?? throw new Definitiefout(
                    rest[0].Bestand.Naam,
                    1,
                    "leest een tabel die er niet is, of die weer van deze afhangt."
                );
            gereed.Add(volgende);
            _ = rest.Remove(volgende);
        }
        return [.. gereed];
    }

    private static IEnumerable<Bestandstekst> Bestanden()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (
            var naam in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Map, StringComparison.Ordinal))
        )
        {
            using var lezer = new StreamReader(assembly.GetManifestResourceStream(naam)!);
            yield return new(naam[Map.Length..], lezer.ReadToEnd());
        }
    }
}
