using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>
/// Gives the people of one region their care. On 1 January 2024 exactly as many live in, have care at home, have both and have
/// none as the region asks for; <see cref="Zorgbijstelling"/> then brings the other counts to their value.
/// </summary>
internal sealed class Zorgtoedeling(Regiodoel regio, Toeval toeval)
{
    private const int WisselPromille = 40;
    private const int PgbPromille = 90;

    public void Verdeel(IReadOnlyList<Woonperiode> perioden)
    {
        var nu = perioden.Where(p => p.Raakt(Dagen.Peil2024, Dagen.Peil2024)).ToList();
        // Heavier profiles and who came first more often live in; the share at home grows with the years.
        var volgorde = nu.Select(p => (Periode: p, Rang: Rang(p))).OrderBy(p => p.Rang).Select(p => p.Periode).ToList();
        toeval.Schud(nu);
        // Who has treatment as well is hardly ever without care.
        var zonder = nu.Count - (regio.Verblijf + regio.EigenOmgeving - regio.Dubbel);
        var zonderZorg = nu.OrderBy(p => p.Groep == Woonperiode.Behandeling ? 1 : 0).Take(zonder).ToHashSet();
        var metZorg = volgorde.Where(p => !zonderZorg.Contains(p)).ToList();
        foreach (var (i, periode) in metZorg.Index())
        {
            Geef(periode, thuis: i >= regio.Verblijf, laatste: Dagen.Peil2024 - 1);
        }
        foreach (var periode in metZorg.Skip(regio.Verblijf - regio.Dubbel).Take(regio.Dubbel))
        {
            periode.Zorg =
            [
                new(Zorgdeel.Verblijf, periode.Van, periode.Tot),
                new(Zorgdeel.Mpt, periode.Van, periode.Tot),
            ];
        }
        foreach (var periode in zonderZorg)
        {
            periode.Vergissing = periode.Van < Dagen.Peil2023 && toeval.Kans(80);
        }
        foreach (var periode in perioden.Where(p => !p.Raakt(Dagen.Peil2024, Dagen.Peil2024) && toeval.Kans(940)))
        {
            Geef(
                periode,
                toeval.Kans(10 * regio.EigenAandeel * (periode.Groep == Woonperiode.Wonen ? 2 : 1) / 2),
                Dagen.Slot
            );
        }
    }

    /// <summary>Care begins at once or after waiting, on <paramref name="laatste"/> at the latest.</summary>
    private void Geef(Woonperiode periode, bool thuis, int laatste)
    {
        var wacht = toeval.Kans(350) ? toeval.Tussen(5, 120) : 0;
        var van = Math.Min(Math.Min(periode.Van + wacht, Math.Max(laatste, periode.Van)), periode.Tot);
        var vorm = thuis ? Thuis() : Binnen(periode.Tot < Dagen.Peil2023);
        var einde = Math.Min(periode.Tot, Dagen.Slot);
        if (einde - van > 250 && toeval.Kans(WisselPromille))
        {
            var wissel = Dagen.BuitenJanuari(van + toeval.Tussen(60, Math.Min(einde, Dagen.Peil2024 - 1) - van - 60));
            if (wissel > van && wissel < Math.Min(periode.Tot, Dagen.Peil2024))
            {
                periode.Zorg =
                [
                    new(thuis ? Zorgdeel.Verblijf : Zorgdeel.Mpt, van, wissel - 1),
                    new(vorm, wissel, periode.Tot),
                ];
                return;
            }
        }
        periode.Zorg = [new(vorm, van, periode.Tot)];
    }

    private char Thuis() =>
        toeval.Onder(1000) switch
        {
            < PgbPromille => Zorgdeel.Pgb,
            < 400 => Zorgdeel.Vpt,
            _ => Zorgdeel.Mpt,
        };

    private char Binnen(bool vroeger) =>
        toeval.Onder(1000) switch
        {
            < 15 => Zorgdeel.Deeltijd,
            < 25 when vroeger => Zorgdeel.Overig,
            _ => Zorgdeel.Verblijf,
        };

    private double Rang(Woonperiode periode) =>
        toeval.Onder(1000)
        + (periode.Groep == Woonperiode.Behandeling ? -300 : 0)
        - (60 * periode.Profiel.Nummer)
        + Math.Min(500, Math.Max(0, periode.Van - Dagen.Begin(Dagen.EersteJaar)) / 2);
}
