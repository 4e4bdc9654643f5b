using Regiotafel.Kern;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Teksten;

/// <summary>
/// Passes free text through the recognition scan before it is kept. Names of providers, locations and towns of the region
/// are no persons.
/// </summary>
internal sealed class Tekstkeuring(RegisterLezer register, IHandelende wie, Klok klok)
{
    /// <summary>Why this text cannot be kept, or null.</summary>
    /// <param name="tekst">As typed.</param>
    /// <param name="geenPersoon">The user says that what looks like a name is no person.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Weigering?> Keur(string? tekst, bool geenPersoon, CancellationToken ct)
    {
        var uitkomst = await Scan(tekst, ct);
        return uitkomst.Geweigerd || (uitkomst.TeBevestigen && !geenPersoon)
            ? Weigeringen.Persoon(string.Join(' ', uitkomst.Berichten))
            : null;
    }

    /// <summary>The text in pieces; what was found is marked, so that the form can show where it stands.</summary>
    public async Task<Gemarkeerd> Markeer(string label, string? tekst, CancellationToken ct)
    {
        var uitkomst = await Scan(tekst, ct);
        var delen = new List<(string Tekst, bool Gevonden)>();
        var bij = 0;
        foreach (var vondst in uitkomst.Vondsten.Where(v => v.Begin >= bij))
        {
            delen.Add((tekst![bij..vondst.Begin], false));
            delen.Add((tekst.Substring(vondst.Begin, vondst.Lengte), true));
            bij = vondst.Begin + vondst.Lengte;
        }
        if (bij > 0)
        {
            delen.Add((tekst![bij..], false));
        }
        return new Gemarkeerd(label, [.. delen.Where(d => d.Tekst.Length > 0)], uitkomst.TeBevestigen);
    }

    private async Task<Scanuitkomst> Scan(string? tekst, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return new Scanuitkomst([]);
        }
        var beeld = await register.Nu(wie.Regio, ct);
        var vertrouwd = beeld
            .Aanbieders.Values.Select(a => a.Naam)
            .Concat(beeld.Locaties.Values.SelectMany(l => new[] { l.Naam, l.Plaats, l.Gemeente }))
            .Concat(beeld.Eenheden.Values.Select(e => e.Naam))
            .OfType<string>();
        return Herkenningsscan.Scan(tekst, klok.Vandaag, Herkenningsscan.Woorden(vertrouwd));
    }
}

/// <summary>A refused text of one field with what was found in it.</summary>
/// <param name="Label">Label of the field.</param>
/// <param name="Delen">The text in pieces; empty when nothing was found.</param>
/// <param name="TeBevestigen">The user may confirm that it names no person.</param>
internal sealed record Gemarkeerd(string Label, IReadOnlyList<(string Tekst, bool Gevonden)> Delen, bool TeBevestigen);
