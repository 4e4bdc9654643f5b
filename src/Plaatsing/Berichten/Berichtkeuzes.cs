using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Berichten;

/// <summary>Reads and keeps what people chose about their messages.</summary>
internal sealed class Berichtkeuzes(PlaatsingDb db, IHandelende wie, IConfiguration instellingen)
{
    private const int GewoonUur = 8;

    public const string Handeling = "zoekvraag.lezen";

    private static readonly Weigering UurBuitenGrens = new(
        "uur-buiten-grens",
        $"Kies een heel uur van {Berichtkeuze.Vroegst} tot en met {Berichtkeuze.Laatst}."
    );

    /// <summary>From which hour on the digest goes: the chosen one, else the setting <c>Berichten:Uur</c>, default 8.</summary>
    public int Uur(Berichtkeuze? keuze) => keuze?.Uur ?? instellingen.GetValue("Berichten:Uur", GewoonUur);

    public Task<Berichtkeuze?> Van(Guid gebruiker, string regio, CancellationToken ct) =>
        db.Berichtkeuzes.AsNoTracking().SingleOrDefaultAsync(k => k.GebruikerId == gebruiker && k.Regio == regio, ct);

    /// <summary>Keeps the choice of who is signed in.</summary>
    public async Task<Weigering?> Zet(int? uur, IReadOnlyCollection<Berichtsoort> uit, CancellationToken ct)
    {
        if (uur is not { } heel || heel is < Berichtkeuze.Vroegst or > Berichtkeuze.Laatst)
        {
            return UurBuitenGrens;
        }
        var (ik, regio) = (wie.GebruikerId, wie.Regio);
        var keuze = await db.Berichtkeuzes.SingleOrDefaultAsync(k => k.GebruikerId == ik && k.Regio == regio, ct);
        var was = keuze?.Versie;
        if (keuze is null)
        {
            keuze = new Berichtkeuze
            {
                GebruikerId = ik,
                Regio = regio,
                Uur = heel,
                Uit = "",
            };
            db.Berichtkeuzes.Add(keuze);
        }
        (keuze.Uur, keuze.Soorten) = (heel, uit);
        db.Noteer(
            new Gebeurtenis(Handeling, was is null ? "aanmaken" : "wijzigen", nameof(Berichtkeuze), ik, regio)
            {
                Velden = [nameof(Berichtkeuze.Uur), nameof(Berichtkeuze.Uit)],
                VersieVoor = was,
                VersieNa = (was ?? 0) + 1,
            }
        );
        await db.Bewaar(ct);
        return null;
    }
}
