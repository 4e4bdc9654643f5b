using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Zoekvragen;

/// <summary>Zoekvragen of the fixed region: complete ones, of each owner one.</summary>
internal static class Zoekvraagproef
{
    /// <summary>A complete zoekvraag of this person's organisation, that waits with status 7 for 100 days.</summary>
    public static Task<Zoekvraag> Nieuw(
        Proefregio wereld,
        Persoon van,
        IReadOnlyDictionary<string, string>? feiten = null,
        string status = "7",
        Guid? huidig = null
    ) =>
        wereld.Doe(
            van,
            async sp =>
            {
                var db = sp.GetRequiredService<PlaatsingDb>();
                var zoekvraag = Voeg(db, van, feiten, status, huidig);
                await db.Bewaar(CancellationToken.None);
                return zoekvraag;
            },
            CancellationToken.None
        );

    /// <summary>The same in a writing unit of the caller, for many at once.</summary>
    public static Zoekvraag Voeg(
        PlaatsingDb db,
        Persoon van,
        IReadOnlyDictionary<string, string>? feiten = null,
        string status = "7",
        Guid? huidig = null
    )
    {
        var vandaag = Regiotafel.Kern.Klok.Datum(VasteTijd.Begin);
        var zoekvraag = Los(van, huidig is null ? vandaag.AddDays(-100) : null, huidig);
        db.Zoekvragen.Add(zoekvraag);
        if (huidig is null)
        {
            db.Statusperioden.Add(Vast(zoekvraag, status, vandaag.AddDays(-100)));
        }
        var alle = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["FIN"] = "WlzW",
            ["PRO"] = "880",
            ["LEV"] = "4",
            ["LFT"] = "40",
        };
        foreach (var (code, waarde) in feiten ?? new Dictionary<string, string>())
        {
            alle[code] = waarde;
        }
        db.Feiten.AddRange(alle.Select(f => Feit(zoekvraag, f.Key, f.Value, vandaag.AddDays(-10))));
        zoekvraag.Weeg(volledig: true);
        return zoekvraag;
    }

    /// <summary>A case in memory with this status since as many days as it waits.</summary>
    public static Zoekvraagbeeld Beeld(string status, int dagen)
    {
        var vandaag = Regiotafel.Kern.Klok.Datum(VasteTijd.Begin);
        var zoekvraag = Los(Personen.ZbLinde, vandaag.AddDays(-dagen));
        return new Zoekvraagbeeld(zoekvraag, new Feitenblad([]), vandaag)
        {
            Statussen = [Vast(zoekvraag, status, vandaag.AddDays(-dagen))],
        };
    }

    /// <summary>A resident in memory, at a wrong place or not.</summary>
    public static Zoekvraagbeeld Bewoner(bool verkeerdePlek)
    {
        var zoekvraag = Los(Personen.ZbLinde, sinds: null, Guid.NewGuid());
        zoekvraag.VerkeerdePlek = verkeerdePlek;
        return new Zoekvraagbeeld(zoekvraag, new Feitenblad([]), Regiotafel.Kern.Klok.Datum(VasteTijd.Begin));
    }

    /// <summary>One of each: of Linde, of Brughuis and of another region.</summary>
    public static async Task<IReadOnlyList<Zoekvraag>> Maak(Proefregio wereld) =>
        [
            await Nieuw(wereld, Personen.ZbLinde),
            await Nieuw(wereld, Personen.ZbBrughuis),
            await Nieuw(wereld, Personen.ZbVeen),
        ];

    /// <summary>The first zoekvraag of an organisation; made when there is none.</summary>
    public static async Task<Guid> Eerste(Proefregio wereld, Guid eigenaar, string regio)
    {
        await using var scope = wereld.In(regio);
        var db = scope.ServiceProvider.GetRequiredService<PlaatsingDb>();
        var id = await db.Zoekvragen.Where(z => z.EigenaarId == eigenaar).Select(z => z.Id).FirstOrDefaultAsync();
        return id != Guid.Empty
            ? id
            : (await Nieuw(wereld, Personen.Alle.First(p => p.OrganisatieId == eigenaar && p.Regio == regio))).Id;
    }

    /// <summary>Reads the store of this room.</summary>
    public static async Task<T> Lees<T>(
        Proefregio wereld,
        Func<PlaatsingDb, Task<T>> vraag,
        string regio = Personen.Regio
    )
    {
        await using var scope = wereld.In(regio);
        return await vraag(scope.ServiceProvider.GetRequiredService<PlaatsingDb>());
    }

    private static Zoekvraag Los(Persoon van, DateOnly? sinds, Guid? huidig = null) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = van.Regio,
            EigenaarId = van.OrganisatieId,
            Eigenaar = van.Naam,
            RegiehouderId = Guid.NewGuid(),
            Regiehouder = van.Naam,
            Code = Casuscode.Trek(),
            Soort = huidig is null ? Zoekvraagsoort.Wachtend : Zoekvraagsoort.Doorstroom,
            WachtSinds = sinds,
            HuidigeEenheidId = huidig,
            VerkeerdePlek = huidig is not null,
            AangemaaktOp = VasteTijd.Begin,
        };

    private static Statusperiode Vast(Zoekvraag zoekvraag, string status, DateOnly vanaf)
    {
        var periode = new Statusperiode
        {
            Id = Guid.NewGuid(),
            Regio = zoekvraag.Regio,
            ZoekvraagId = zoekvraag.Id,
            Leveringsstatus = status,
            Vanaf = vanaf,
            Bron = Feitbron.Invoer,
            DoorId = zoekvraag.RegiehouderId,
            Door = zoekvraag.Regiehouder,
            Op = VasteTijd.Begin,
        };
        periode.Beslis(Statusstand.Vastgesteld, new Niemand(), VasteTijd.Begin);
        return periode;
    }

    /// <summary>One fact of a case.</summary>
    public static Feit Feit(Zoekvraag zoekvraag, string code, string waarde, DateOnly datum = default) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = zoekvraag.Regio,
            ZoekvraagId = zoekvraag.Id,
            Code = code,
            Waarde = waarde,
            Bron = Feitbron.Invoer,
            Datum = datum,
            Op = VasteTijd.Begin,
            DoorId = zoekvraag.RegiehouderId,
            Door = zoekvraag.Regiehouder,
        };

    private sealed class Niemand : Regiotafel.Kern.Poort.IHandelende
    {
        public bool Aangemeld => true;
        public Guid GebruikerId { get; } = Guid.NewGuid();
        public string Naam => "Zk Regio";
        public Regiotafel.Kern.Rol Rol => Regiotafel.Kern.Rol.Zorgkantoor;
        public Guid OrganisatieId => Personen.Kantoor;
        public string OrganisatieNaam => "Proefzorgkantoor";
        public string Regio => Personen.Regio;
        public bool TweedeFactorVers => true;
    }

    /// <summary>The provider says no to a proposal, in these words.</summary>
    public static Afwijzing Afwijzing(Zoekvraag zoekvraag, Voorstel voorstel, string toelichting) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = zoekvraag.Regio,
            VoorstelId = voorstel.Id,
            ZoekvraagId = zoekvraag.Id,
            EenheidId = voorstel.EenheidId,
            DoorWie = Partij.Aanbieder,
            Redencode = "A04",
            Toelichting = toelichting,
            TotWijziging = false,
            Op = VasteTijd.Begin,
            DoorId = zoekvraag.RegiehouderId,
            Door = zoekvraag.Regiehouder,
            OrganisatieId = zoekvraag.EigenaarId,
            Organisatie = zoekvraag.Eigenaar,
        };
}
