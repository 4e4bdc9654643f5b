using System.Numerics;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Grens;

/// <summary>Makes the rounded cells of a table: from the audited net, from what the source published, or from its parent.</summary>
internal sealed class Rondreeks(Aantallennet net, Beleid beleid)
{
    private readonly Dictionary<Grenstabel, IReadOnlyDictionary<Celsleutel, Rondcel?>> _gereed = [];

    /// <summary>Null: not delivered.</summary>
    public IReadOnlyDictionary<Celsleutel, Rondcel?> Van(Grenstabel tabel)
    {
        if (!_gereed.TryGetValue(tabel, out var cellen))
        {
            _gereed[tabel] = cellen = tabel.Definitie.Afleiding is null ? Eigen(tabel) : Afgeleid(tabel);
        }
        return cellen;
    }

    private Dictionary<Celsleutel, Rondcel?> Eigen(Grenstabel tabel)
    {
        var reeks = tabel.Cellen.Lees();
        return reeks.Cellen.ToDictionary(
            c => c.Key,
            c =>
                c.Value is { } telling
                    ? tabel.IsGepubliceerd
                        ? Gepubliceerd(tabel.Definitie, reeks, c.Key, telling)
                        : Cel(tabel, c.Key, telling)
                    : null
        );
    }

    // An amount stays exact, and a mean age with its people; a mean amount follows from the rounded number of people.
    private Rondcel Cel(Grenstabel tabel, Celsleutel sleutel, Telling telling)
    {
        var teller = net.Cel(tabel, sleutel, noemer: false);
        var noemer = net.Cel(tabel, sleutel, noemer: true);
        var cellen = new[] { teller, noemer }.OfType<Netcel>().ToList();
        return new(
            new(teller?.Ronding().Waarde ?? telling.Teller, noemer?.Ronding().Waarde ?? telling.Noemer),
            teller?.Ronding().Band ?? Band.Precies(telling.Teller),
            noemer?.Ronding().Band ?? (telling.Noemer is { } precies ? Band.Precies(precies) : null),
            cellen.Exists(c => c.Onderdrukt is not null) ? Vertrouwelijkheid.Onderdrukt
                : cellen.Exists(c => c.Vergroofd) ? Vertrouwelijkheid.Vergroofd
                : cellen.Count == 0 ? Vertrouwelijkheid.Vrij
                : Vertrouwelijkheid.Afgerond
        );
    }

    // The source rounded already: a count stands for two more or less, a total for what its parts stand for together.
    private Rondcel Gepubliceerd(Definitie definitie, Reeks reeks, Celsleutel sleutel, Telling telling)
    {
        if (definitie.Maat == Maat.Groei)
        {
            return Groei(telling.Teller + telling.Noemer!.Value, telling.Noemer.Value);
        }
        var delen = reeks
            .Cellen.Where(c => c.Key.Periode == sleutel.Periode && c.Key.Uitsplitsing.Length > 0 && c.Value is not null)
            .Select(c => c.Value!.Value.Teller)
            .ToList();
        var isSom =
            sleutel.Uitsplitsing.Length == 0 && delen.Count > 1 && delen.Aggregate((a, b) => a + b) == telling.Teller;
        return new(
            telling,
            isSom ? delen.Select(Bronband).Aggregate((a, b) => a + b) : Bronband(telling.Teller),
            telling.Noemer is { } noemer ? Bronband(noemer) : null,
            Vertrouwelijkheid.Vrij
        );
    }

    private Rondcel Groei(BigInteger nu, BigInteger voor) =>
        new(
            new(nu - voor, voor),
            Bronband(nu),
            null,
            Vertrouwelijkheid.Vrij,
            new(new(voor, null), Bronband(voor), null, Vertrouwelijkheid.Vrij)
        );

    private Band Bronband(BigInteger aantal) => Ronding.Voor(aantal, beleid.Rond);

    private Dictionary<Celsleutel, Rondcel?> Afgeleid(Grenstabel tabel)
    {
        var ouder = Van(tabel.Ouder!);
        var rond = new Reeks(tabel.Ouder!.Definitie);
        foreach (var (sleutel, cel) in ouder)
        {
            rond.Zet(sleutel, cel?.Telling);
        }
        return Afleiden
            .Regios(tabel.Definitie, rond)
            .Cellen.ToDictionary(c => c.Key, c => c.Value is { } t ? Afgeleid(tabel.Definitie, ouder, c.Key, t) : null);
    }

    private static Rondcel? Afgeleid(
        Definitie definitie,
        IReadOnlyDictionary<Celsleutel, Rondcel?> ouder,
        Celsleutel sleutel,
        Telling telling
    )
    {
        var regel = definitie.Afleiding!;
        if (regel.Hoe == Afleidingsoort.Som)
        {
            var delen = regel.Waarden.Select(w => ouder[sleutel with { Uitsplitsing = w }]!).ToList();
            var som = delen.Select(d => d.Teller).Aggregate((a, b) => a + b);
            return new(telling, som, delen[0].Noemer, Strengste(delen));
        }
        var nu = ouder[sleutel]!;
        if (regel.Hoe == Afleidingsoort.Teller)
        {
            return new(telling, nu.Teller, null, nu.Teller.IsPrecies ? Vertrouwelijkheid.Vrij : nu.Vertrouwelijkheid);
        }
        var ander =
            regel.Hoe == Afleidingsoort.Aandeel
                ? ouder[sleutel with { Uitsplitsing = "" }]!
                : ouder[Afleiden.Vorige(regel, sleutel)]!;
        var status = Strengste([nu, ander]);
        return regel.Hoe switch
        {
            Afleidingsoort.Aandeel => new(telling, nu.Teller, ander.Teller, status),
            // Pooled growth is growth over the same regions: otherwise there is none.
            _ when sleutel.Regio == Meetrij.Alle && !ZelfdeRegios(ouder, sleutel, Afleiden.Vorige(regel, sleutel)) =>
                null,
            Afleidingsoort.Verschil => new(
                telling,
                nu.Teller - ander.Teller,
                Band.Precies(regel.Noemer!.Value),
                status
            ),
            Afleidingsoort.Groei => new(telling, nu.Teller, nu.Noemer, status, ander),
            _ => new(telling, nu.Teller, null, status, ander with { Noemer = null }),
        };
    }

    private static bool ZelfdeRegios(
        IReadOnlyDictionary<Celsleutel, Rondcel?> ouder,
        Celsleutel sleutel,
        Celsleutel vorige
    ) =>
        ouder
            .Where(c => c.Key.Periode == sleutel.Periode && c.Key.Uitsplitsing == sleutel.Uitsplitsing)
            .All(c =>
                ouder.TryGetValue(c.Key with { Periode = vorige.Periode }, out var eerder)
                && eerder is null == c.Value is null
            );

    private static Vertrouwelijkheid Strengste(List<Rondcel> delen) =>
        delen switch
        {
            _ when delen.Any(d => d.Vertrouwelijkheid == Vertrouwelijkheid.Onderdrukt) => Vertrouwelijkheid.Onderdrukt,
            _ when delen.Any(d => d.Vertrouwelijkheid == Vertrouwelijkheid.Vergroofd) => Vertrouwelijkheid.Vergroofd,
            _ => delen[0].Vertrouwelijkheid,
        };
}
