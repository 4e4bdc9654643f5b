using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Taken;

namespace Regiotafel.Web.Filters;

/// <summary>Forgets the keys of forms after a week: by then nobody sends the same form again.</summary>
internal sealed class Verzoektaak(Werkeenheid werk, Klok klok) : ITaak
{
    private static readonly TimeSpan Bewaard = TimeSpan.FromDays(7);

    public string Naam => "verzoeken-opruimen";

    public TimeSpan Elke => TimeSpan.FromHours(1);

    public Task Voer(CancellationToken ct) => werk.Doe(() => Ruim(ct), ct);

    private async Task<int> Ruim(CancellationToken ct)
    {
        await using var ruim = werk.Opdracht("delete from kern_verzoek where op < @grens");
        return await ruim.Met("grens", klok.Nu - Bewaard).ExecuteNonQueryAsync(ct);
    }
}
