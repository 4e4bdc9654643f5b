using System.Numerics;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Tests.Cijfers.Grens;

/// <summary>Builds a table of a shipped definition from plain numbers, and opens uitgaven of such tables.</summary>
internal sealed class Proeftabel(string code, string versie)
{
    public const string Dag = "2024-01-01";

    private static readonly Guid _aanvrager = new("11111111-1111-1111-1111-111111111111");
    private static readonly Guid _opener = new("22222222-2222-2222-2222-222222222222");

    private readonly Dictionary<Celsleutel, Telling?> _cellen = [];
    private readonly Dictionary<Celsleutel, Bijdragen> _bijdragen = [];

    public Definitie Definitie { get; init; } =
        Definitieboek.Meegeleverd.Definities.First(d => d.Code == code && d.Versie == versie);

    public static Beleid Vast { get; } = Beleidlezer.Meegeleverd();

    /// <summary>The shipped policy with one line changed.</summary>
    public static Beleid Met(string oud, string nieuw)
    {
        Assert.Contains(oud, Vast.Bestand.Tekst, StringComparison.Ordinal);
        return Beleidlezer.Lees(
            Vast.Bestand with
            {
                Tekst = Vast.Bestand.Tekst.Replace(oud, nieuw, StringComparison.Ordinal),
            }
        );
    }

    public Proeftabel Cel(
        string regio,
        string uitsplitsing,
        long teller,
        long? noemer = null,
        string periode = Dag,
        long[]? aanbieders = null
    )
    {
        var sleutel = new Celsleutel(Periode.Lees(periode)!, regio, uitsplitsing);
        _cellen[sleutel] = new Telling(teller, noemer);
        if (aanbieders is not null)
        {
            _bijdragen[sleutel] = Bijdragen(aanbieders);
        }
        return this;
    }

    /// <summary>What is left of a region when the figures that are parts of this one go off.</summary>
    public Proeftabel Rest(string regio, int mensen, string periode, long[] aanbieders)
    {
        var sleutel = new Celsleutel(Periode.Lees(periode)!, regio, Regiotafel.Cijfers.Grens.Bijdragen.Rest);
        _bijdragen[sleutel] = Bijdragen(aanbieders) with { Mensen = mensen };
        return this;
    }

    private static Bijdragen Bijdragen(long[] aanbieders) =>
        new(
            aanbieders
                .Select((bedrag, nummer) => ($"aanbieder {nummer}", (BigInteger)bedrag))
                .ToDictionary(p => p.Item1, p => p.Item2)
        );

    public Proeftabel NietGeleverd(string regio, string periode = Dag)
    {
        _cellen[new(Periode.Lees(periode)!, regio, "")] = null;
        return this;
    }

    /// <summary>Who is behind its cells, as the worker says it.</summary>
    public IEnumerable<Bijdragerij> Bijdragerijen() =>
        _bijdragen.SelectMany(b =>
            b.Value.PerAanbieder.Select(p => new Bijdragerij(
                Definitie.Code,
                b.Key.Periode,
                b.Key.Regio,
                b.Key.Uitsplitsing,
                p.Key,
                p.Value,
                _cellen.TryGetValue(b.Key, out var cel) ? cel!.Value.Noemer!.Value : b.Value.Mensen
            ))
        );

    public Grenstabel Maak()
    {
        var (regios, alle) = Reeksen();
        return new(Definitie, Id(Definitie), regios, alle, null, _bijdragen);
    }

    public (Reeks Regios, Reeks Alle) Reeksen()
    {
        var reeks = new Reeks(Definitie);
        foreach (var (sleutel, telling) in _cellen)
        {
            reeks.Zet(sleutel, telling);
        }
        return (reeks, Samennemen.Alle(reeks));
    }

    /// <summary>The table of a derived indicator, from that of its parent.</summary>
    public static Grenstabel Afgeleid(string code, string versie, Grenstabel ouder)
    {
        var definitie = Definitieboek.Meegeleverd.Definities.First(d => d.Code == code && d.Versie == versie);
        var regios = Afleiden.Regios(definitie, Regios(ouder));
        return new(definitie, Id(definitie), regios, Afleiden.Alle(definitie, Regios(ouder), regios), ouder);
    }

    public static Grensuitslag Open(Doelgroep doelgroep, Beleid beleid, params Grenstabel[] tabellen) =>
        new Grenspost(beleid, id => tabellen.FirstOrDefault(t => t.MetingId == id)).Open(
            Aanvraag(doelgroep, tabellen),
            _opener
        );

    public static Uitgaveaanvraag Aanvraag(Doelgroep doelgroep, params Grenstabel[] tabellen) =>
        new("proef", doelgroep, [.. tabellen.Select(t => t.MetingId)], _aanvrager, "Voor de monitor van dit kwartaal.");

    /// <summary>What the public sees of the first table.</summary>
    public static string Tekst(Grenstabel tabel, string regio, string uitsplitsing = "", string periode = Dag) =>
        Cijfer(Open(Doelgroep.Openbaar, Vast, tabel), regio, uitsplitsing, periode).Tekst;

    public static VrijCijfer Cijfer(
        Grensuitslag uitslag,
        string regio,
        string uitsplitsing = "",
        string periode = Dag
    ) =>
        uitslag
            .Uitgave!.Tabellen[0]
            .Cijfers.Single(c => c.Regio == regio && c.Uitsplitsing == uitsplitsing && c.Periode == periode);

    private static string Id(Definitie definitie) => $"meting van {definitie.Code}@{definitie.Versie}";

    private static Reeks Regios(Grenstabel tabel)
    {
        var reeks = new Reeks(tabel.Definitie);
        foreach (var (sleutel, telling) in tabel.Cellen.Lees().Cellen.Where(c => c.Key.Regio != Meetrij.Alle))
        {
            reeks.Zet(sleutel, telling);
        }
        return reeks;
    }
}
