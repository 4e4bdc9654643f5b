using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Resultaten;
using Regiotafel.Plaatsing.Verdeling;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>
/// Two chains that run, taken from the best division of the invented list: of one every step is confirmed, in the other a client said
/// no yesterday and somebody else can come. Places are held and given back by the door of the register, so its books stay right.
/// </summary>
internal sealed class Demoketens(
    PlaatsingDb db,
    Regioverdeling verdeling,
    Vasthouddeur deur,
    Plekmelder melder,
    Plekkenboek plekken,
    Klok klok
)
{
    private const long Zaad = 6;
    private const string Handeling = KetenVoorstellen.Handeling;

    // Days ago: proposed, talked about, client and provider agreed, confirmed, no.
    private const int Voorgesteld = 9;
    private const int InGesprek = 8;
    private const int Client = 6;
    private const int Aanbieder = 5;
    private const int Bevestigd = 3;
    private const int Nee = 1;

    /// <summary>Writes them, and says how many the list gave.</summary>
    public async Task<int> Zet(
        string regio,
        IReadOnlyList<Demoindiener> mensen,
        Demoindiener leider,
        CancellationToken ct
    )
    {
        var beeld = await verdeling.Maak(regio, ct);
        var bouw = new Demovoorstelbouw([.. beeld.Vraag.Plekken.Plekken.Where(p => !p.Gast)], mensen);
        var aantal = 0;
        foreach (var keuze in Demoketenkeuze.Kies(beeld, klok.Vandaag.AddDays(-Voorgesteld), ct))
        {
            aantal += await Zet(beeld.Vraag, keuze, (bouw, leider), ct) ? 1 : 0;
        }
        return aantal;
    }

    private async Task<bool> Zet(
        Regiovraag vraag,
        Demoketenkeuze keuze,
        (Demovoorstelbouw Bouw, Demoindiener Leider) met,
        CancellationToken ct
    )
    {
        var toeval = Toeval.Van(Zaad, $"keten {keuze.Keten.Stappen[0].Zoekvraag}");
        List<DateOnly> dagen = [.. keuze.Keten.Stappen.Select((_, i) => Werkdagen.Na(klok.Vandaag, 3 + (2 * i)))];
        if (await KondigAan(vraag, keuze.Keten, dagen, ct) is not { } plekken)
        {
            return false;
        }
        var keten = Keten(vraag.Instantie.Naam, met.Leider, toeval);
        var stappen = new List<Demoketenstap>();
        foreach (var (i, regel) in keuze.Keten.Stappen.Index())
        {
            var wat = (vraag.Zoekvragen[regel.Zoekvraag], plekken[i], dagen[i]);
            stappen.Add(await Stap(keten, i + 1, wat, met.Bouw, toeval, ct));
        }
        db.Ketens.Add(keten);
        db.Voorstellen.AddRange(stappen.Select(s => s.Voorstel.Voorstel));
        await db.Bewaar(ct);
        foreach (var stap in stappen)
        {
            await Loop(keten, stap, (met.Leider, keuze.Nee && stap == stappen[^1]), toeval, ct);
        }
        keten.Volg([.. stappen.Select(s => s.Stap)], Zetter(met.Leider, keuze.Nee ? Nee : Bevestigd));
        Regel(
            keten,
            met.Leider,
            Voorgesteld,
            volgnr: null,
            EnumTekst<Ketenstaat>.Tekst(Ketenstaat.Voorgesteld),
            toeval
        );
        Regel(keten, met.Leider, InGesprek, volgnr: null, EnumTekst<Ketenstaat>.Tekst(Ketenstaat.InGesprek), toeval);
        Regel(keten, met.Leider, Aanbieder, volgnr: null, EnumTekst<Ketenstaat>.Tekst(Ketenstaat.Akkoord), toeval);
        Regel(keten, met.Leider, Bevestigd, volgnr: null, EnumTekst<Ketenstaat>.Tekst(keten.Staat), toeval);
        await db.Bewaar(ct);
        return true;
    }

    // Each place after the first comes free by the move before it.
    private async Task<List<Plek>?> KondigAan(
        Regiovraag vraag,
        Ketenregel keten,
        List<DateOnly> dagen,
        CancellationToken ct
    )
    {
        var uit = new List<Plek> { vraag.Plekken.Van(keten.Stappen[0].Naar)! };
        foreach (var (i, stap) in keten.Stappen.Index().Skip(1))
        {
            var plek = vraag.Plekken.Van(stap.Naar)!;
            var vrij = await melder.KomtVrij(plek.Plaats.EenheidId, dagen[i - 1], Handeling, ct);
            if (vrij.AanbodId is not { } id)
            {
                return null;
            }
            uit.Add(plek with { AanbodId = id });
        }
        return uit;
    }

    private Keten Keten(string regio, Demoindiener leider, Toeval toeval)
    {
        var keten = new Keten
        {
            Id = toeval.Id(),
            Regio = regio,
            EigenaarId = leider.OrganisatieId,
            Vorm = Ketenvorm.Keten,
            VoorgesteldOp = Moment(Voorgesteld),
            Door = leider.Persoon,
            Organisatie = leider.Organisatie,
        };
        keten.Teken(Zetter(leider, Voorgesteld));
        keten.HoudVast(Werkdagen.Na(klok.Vandaag, Vasthoudverzoek.Voorstel));
        return keten;
    }

    private async Task<Demoketenstap> Stap(
        Keten keten,
        int volgnr,
        (Zoekvraagbeeld Beeld, Plek Plek, DateOnly Dag) wat,
        Demovoorstelbouw bouw,
        Toeval toeval,
        CancellationToken ct
    )
    {
        var (z, plek) = (wat.Beeld.Zoekvraag, wat.Plek);
        var gedaan = klok.Vandaag.AddDays(-InGesprek);
        var voorstel = bouw.Maak(wat.Beeld, plek, new Demoafloop(gedaan, gedaan) { InKeten = true }, toeval);
        var thuis = z.HuidigeEenheidId is { } id
            ? (await plekken.Eenheden(keten.Regio, ct)).GetValueOrDefault(id)
            : null;
        var stap = new Ketenstap
        {
            Id = toeval.Id(),
            Regio = keten.Regio,
            KetenId = keten.Id,
            Volgnr = volgnr,
            EigenaarId = plek.Plaats.AanbiederId,
            Aanbieder = plek.Plaats.Aanbieder,
            WederpartijId = z.EigenaarId,
            Indiener = z.Eigenaar,
            ZoekvraagId = z.Id,
            VanEenheidId = thuis?.EenheidId,
            Van = thuis?.Naam,
            NaarEenheidId = plek.Plaats.EenheidId,
            NaarAanbodId = plek.AanbodId,
            Naar = plek.Plaats.Naam,
        };
        stap.HoudVast(voorstel.Voorstel, wat.Dag);
        var zoekvraag = await db.Zoekvragen.SingleAsync(x => x.Id == z.Id, ct);
        return new Demoketenstap(stap, voorstel, zoekvraag, bouw.Ontvanger(plek));
    }

    // Client and provider agreed. Then it was confirmed, or the client said no and the place is there for another.
    private async Task Loop(
        Keten keten,
        Demoketenstap s,
        (Demoindiener Leider, bool Nee) einde,
        Toeval toeval,
        CancellationToken ct
    )
    {
        var z = s.Zoekvraag;
        var zender = new Demoindiener(z.EigenaarId, z.Eigenaar, z.RegiehouderId, z.Regiehouder);
        var koppeling = await HoudVast(keten, s, toeval, ct);
        Zet(keten, s.Stap, zender, Client, Stapstatus.AkkoordClient, toeval);
        Zet(keten, s.Stap, s.Ontvanger, Aanbieder, Stapstatus.AkkoordAanbieder, toeval);
        Demovoorstelbouw.Zet(s.Voorstel, s.Ontvanger, Dag(Aanbieder), Voorstelstaat.Toegezegd, null, toeval);
        Volg(s, InGesprek, Zoekvraagstaat.InVoorstel, toeval);
        Volg(s, Aanbieder, Zoekvraagstaat.Toegezegd, toeval);
        if (einde.Nee)
        {
            _ = await deur.GeefVrij(koppeling.VasthoudingId, "De cliënt wil deze plek niet.", Handeling, ct);
            _ = s.Stap.Zeg(Vetosoort.Client, Zetter(zender, Nee));
            Regel(keten, zender, Nee, s.Stap.Volgnr, Ketenwoorden.Vetocode(Vetosoort.Client), toeval);
            var weg = Voorstelwoorden.Van(Vervalreden.Ingetrokken);
            var stap = (Dag: Dag(Nee), Naar: Voorstelstaat.Vervallen);
            Demovoorstelbouw.Zet(s.Voorstel, zender, stap.Dag, stap.Naar, weg, toeval, Vervalreden.Ingetrokken);
            Volg(s, Nee, Zoekvraagstaat.Zoekend, toeval);
        }
        else
        {
            _ = await deur.ZetOm(koppeling.VasthoudingId, Handeling, ct);
            Zet(keten, s.Stap, einde.Leider, Bevestigd, Stapstatus.Bevestigd, toeval);
            var (dag, verhuist) = (Dag(Bevestigd), s.Stap.Datum!.Value);
            Demovoorstelbouw.Zet(
                s.Voorstel,
                einde.Leider,
                dag,
                Voorstelstaat.Geplaatst,
                $"{verhuist:d-M-yyyy}",
                toeval
            );
            db.Plaatsingen.Add(Demovoorstelbouw.Plaatsing(s.Voorstel.Voorstel, einde.Leider, dag, verhuist, toeval));
            Volg(s, Bevestigd, Zoekvraagstaat.Geplaatst, toeval);
        }
        koppeling.BeeindigdOp = klok.Nu;
        db.Voorstelstappen.AddRange(s.Voorstel.Stappen);
        db.Ketenstappen.Add(s.Stap);
    }

    private async Task<Vasthoudkoppeling> HoudVast(Keten keten, Demoketenstap s, Toeval toeval, CancellationToken ct)
    {
        var verzoek = new Vasthoudverzoek(s.Stap.NaarAanbodId, toeval.Id(), keten.Tot!.Value, Handeling);
        var vast = (await deur.Claim(verzoek, ct)).Vasthouding ?? throw new InvalidOperationException(s.Stap.Naar);
        var koppeling = new Vasthoudkoppeling
        {
            Id = toeval.Id(),
            Regio = keten.Regio,
            ZoekvraagId = s.Zoekvraag.Id,
            VoorstelId = s.Voorstel.Voorstel.Id,
            AanbodId = s.Stap.NaarAanbodId,
            VasthoudingId = vast.Id,
            Tot = vast.LaatsteDag,
            BegonnenOp = klok.Nu,
        };
        db.Vasthoudkoppelingen.Add(koppeling);
        return koppeling;
    }

    private void Zet(Keten keten, Ketenstap stap, Demoindiener wie, int geleden, Stapstatus naar, Toeval toeval)
    {
        _ = stap.Zet(naar, Zetter(wie, geleden));
        Regel(keten, wie, geleden, stap.Volgnr, EnumTekst<Stapstatus>.Tekst(naar), toeval);
    }

    private void Volg(Demoketenstap s, int geleden, Zoekvraagstaat naar, Toeval toeval)
    {
        var (z, van) = (s.Zoekvraag, s.Zoekvraag.Staat);
        if (naar == Zoekvraagstaat.Geplaatst)
        {
            z.Plaats();
        }
        else
        {
            z.Volg(naar);
        }
        db.Verloop.Add(Demozoekvraag.Staatregel(z, Moment(geleden), (van, naar), toeval.Id()));
    }

    private void Regel(Keten keten, Demoindiener wie, int geleden, int? volgnr, string soort, Toeval toeval) =>
        db.Ketenverloop.Add(
            new Ketenverlooprij
            {
                Id = toeval.Id(),
                Regio = keten.Regio,
                KetenId = keten.Id,
                Op = Moment(geleden),
                Volgnr = volgnr,
                Soort = soort,
                DoorId = wie.PersoonId,
                Door = wie.Persoon,
                Organisatie = wie.Organisatie,
            }
        );

    private Stapzetter Zetter(Demoindiener wie, int geleden) => new(wie.Persoon, wie.Organisatie, Moment(geleden));

    private DateOnly Dag(int geleden) => klok.Vandaag.AddDays(-geleden);

    private DateTime Moment(int geleden) => Klok.BeginVan(Dag(geleden)).AddHours(10);
}
