using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Cijfers.Vergelijken;

namespace Regiotafel.Cijfers.Grens;

/// <summary>Makes the free figures of a table.</summary>
internal sealed class Cijfermaker(Doelgroep doelgroep, Beleid beleid, Rondreeks rond, Sommen sommen)
{
    public Uitgavetabel Tabel(Grenstabel tabel)
    {
        var reeks = tabel.Cellen.Lees();
        var getoond = reeks
            .Cellen.Select(c => (c.Key, Punt: Punt(tabel, c.Key, c.Value)))
            .Where(c => c.Punt is not null)
            .ToDictionary(c => c.Key, c => c.Punt!);
        var woorden = Celwoorden.Van(getoond);
        Bijwerk Beeld(Celsleutel sleutel) =>
            getoond.TryGetValue(sleutel, out var punt) ? Bij(punt, woorden.GetValueOrDefault(sleutel)) : Bijwerk.Geen;
        var cijfers = reeks.Cellen.Select(c => (c.Key, Cijfer: Maak(tabel, c.Key, c.Value, Beeld(c.Key)))).ToList();
        var gemiddelden = tabel.Definitie.HeeftNoemer
            ? reeks.Cellen.Keys.Where(s => s.Regio == Meetrij.Alle).Select(s => Ongewogen(tabel, s, cijfers))
            : [];
        return Tabelvorm.Maak(
            tabel,
            [
                .. cijfers
                    .Select(c => c.Cijfer.Vrij)
                    .Concat(gemiddelden)
                    .OrderBy(c => c.Periode, StringComparer.Ordinal)
                    .ThenBy(c => c.Regio, StringComparer.Ordinal)
                    .ThenBy(c => c.Uitsplitsing, StringComparer.Ordinal),
            ]
        );
    }

    // Of an amount or a mean only the word: its teller and noemer are not shown.
    private static Bijwerk Bij(Cijferpunt punt, string? woord) =>
        punt.Definitie.Onthulling == Onthulling.Telling
            ? Bijwerk.Van(punt, woord)
            : Bijwerk.Geen with
            {
                Woord = woord,
            };

    // A figure as it is shown, to compare and to draw; nothing where no value is.
    private Cijferpunt? Punt(Grenstabel tabel, Celsleutel sleutel, Telling? telling)
    {
        var definitie = tabel.Definitie;
        if (telling is null || !Mag(tabel, sleutel))
        {
            return null;
        }
        var zichtbaar =
            doelgroep == Doelgroep.Binnen ? telling
            : rond.Van(tabel)[sleutel] is { } cel && IsZichtbaar(definitie, cel) ? cel.Getoond(definitie)
            : null;
        var punt = new Cijferpunt(definitie, sleutel.Periode, sleutel.Regio, sleutel.Uitsplitsing, zichtbaar);
        return punt.Waarde is null ? null : punt;
    }

    private bool Mag(Grenstabel tabel, Celsleutel sleutel) =>
        doelgroep == Doelgroep.Binnen || tabel.Definitie.Onthulling == Onthulling.Telling || sommen.Mag(tabel, sleutel);

    private bool IsZichtbaar(Definitie definitie, Rondcel cel) =>
        cel.Vertrouwelijkheid != Vertrouwelijkheid.Onderdrukt
        && !TeKlein(definitie, cel)
        && cel.Waarde(definitie) is not null;

    private Gemaakt Maak(Grenstabel tabel, Celsleutel sleutel, Telling? telling, Bijwerk bijwerk)
    {
        var vorm = new Cijfervorm(tabel, sleutel, Waarneming(tabel, sleutel, telling));
        if (telling is not { } exact)
        {
            return new(vorm.Zonder("niet geleverd", Vertrouwelijkheid.Vrij), null);
        }
        if (doelgroep == Doelgroep.Binnen)
        {
            return Precies(vorm, Rijvorm.Waarde(tabel.Definitie, exact), bijwerk);
        }
        if (!Mag(tabel, sleutel))
        {
            return new(vorm.Zonder("niet openbaar: te weinig aanbieders", Vertrouwelijkheid.Onderdrukt), null);
        }
        return rond.Van(tabel)[sleutel] switch
        {
            null => new(vorm.Zonder("niet geleverd", Vertrouwelijkheid.Vrij), null),
            { IsPrecies: true } cel when tabel.Definitie.Onthulling != Onthulling.Telling => Precies(
                vorm,
                cel.Waarde(tabel.Definitie),
                bijwerk
            ),
            { } cel => Afgerond(vorm, cel, bijwerk),
        };
    }

    private static Gemaakt Precies(Cijfervorm vorm, Breuk? waarde, Bijwerk bijwerk) =>
        waarde is { } w
            ? new(vorm.Met(w, null, vorm.Definitie.Decimalen, Vertrouwelijkheid.Vrij, bijwerk), new(w, w))
            : new(vorm.Zonder("", Vertrouwelijkheid.Vrij), null);

    private Gemaakt Afgerond(Cijfervorm vorm, Rondcel cel, Bijwerk bijwerk)
    {
        if (cel.Vertrouwelijkheid == Vertrouwelijkheid.Onderdrukt)
        {
            return new(vorm.Zonder("onderdrukt", cel.Vertrouwelijkheid), null);
        }
        if (TeKlein(vorm.Definitie, cel) || cel.Waarde(vorm.Definitie) is not { } waarde)
        {
            return new(vorm.Zonder("te klein", cel.Vertrouwelijkheid), null);
        }
        var band = cel.Waarden(vorm.Definitie);
        // The source prints its percentages with these decimals itself.
        var decimalen = vorm.Definitie is { Landelijk: true, Maat: Maat.Groei or Maat.Aandeel }
            ? vorm.Definitie.Decimalen
            : Getaltekst.Decimalen(band, vorm.Definitie.Decimalen);
        return new(vorm.Met(waarde, band, decimalen, cel.Vertrouwelijkheid, bijwerk), band, waarde);
    }

    // By what the outside knows of the noemer, never by the noemer itself: "te klein" must say no more than the rest does.
    private bool TeKlein(Definitie definitie, Rondcel cel) =>
        cel.Voor is { } voor
            ? voor.Teller.Laag < beleid.KleinsteNoemer
                || (voor.Noemer is { } toen && toen.Laag < beleid.KleinsteNoemer)
                || (cel.Noemer is { } nu && nu.Laag < beleid.KleinsteNoemer)
            : definitie.Maat is Maat.Aandeel or Maat.Ratio && cel.Noemer!.Value.Laag < beleid.KleinsteNoemer;

    // The plain mean of the regional values that are shown.
    private VrijCijfer Ongewogen(
        Grenstabel tabel,
        Celsleutel alle,
        IReadOnlyList<(Celsleutel Sleutel, Gemaakt Cijfer)> cijfers
    )
    {
        var vorm = new Cijfervorm(
            tabel,
            alle with
            {
                Regio = Meetrij.Ongewogen,
            },
            cijfers.First(c => c.Sleutel == alle).Cijfer.Vrij.Waarneming
        );
        var regios = cijfers
            .Where(c =>
                c.Sleutel.Periode == alle.Periode
                && c.Sleutel.Uitsplitsing == alle.Uitsplitsing
                && c.Sleutel.Regio != Meetrij.Alle
            )
            .Select(c => c.Cijfer)
            .Where(c => c.Band is not null)
            .ToList();
        if (regios.Count == 0)
        {
            return vorm.Zonder("te klein", Vertrouwelijkheid.Afgerond);
        }
        Breuk Gemiddelde(Func<Gemaakt, Breuk> deel) => regios.Select(deel).Aggregate((a, b) => a + b) / regios.Count;
        var band = new Waardeband(Gemiddelde(c => c.Band!.Value.Laag), Gemiddelde(c => c.Band!.Value.Hoog));
        return vorm.Met(
            Gemiddelde(c => c.Waarde ?? c.Band!.Value.Laag),
            band.Laag == band.Hoog ? null : band,
            Getaltekst.Decimalen(band, tabel.Definitie.Decimalen),
            regios.Max(c => c.Vrij.Vertrouwelijkheid),
            Bijwerk.Geen
        );
    }

    private Waarneming Waarneming(Grenstabel tabel, Celsleutel sleutel, Telling? telling)
    {
        var cellen = tabel.Cellen.Lees().Cellen;
        var mist =
            sleutel.Regio == Meetrij.Alle
            && cellen.Any(c =>
                c.Key.Periode == sleutel.Periode && c.Key.Uitsplitsing == sleutel.Uitsplitsing && c.Value is null
            );
        return telling switch
        {
            null => Deur.Waarneming.NietGeleverd,
            { Noemer.IsZero: true } when doelgroep == Doelgroep.Binnen => Deur.Waarneming.NoemerNul,
            _ when mist => Deur.Waarneming.Onvolledig,
            _ when sleutel.Periode.Deel => Deur.Waarneming.Voorlopig,
            _ when tabel.Definitie.Breuk is not null && sleutel.Periode.Van == cellen.Keys.Min(s => s.Periode.Van) =>
                Deur.Waarneming.Breuk,
            _ => Deur.Waarneming.Normaal,
        };
    }

    private sealed record Gemaakt(VrijCijfer Vrij, Waardeband? Band, Breuk? Waarde = null);
}
