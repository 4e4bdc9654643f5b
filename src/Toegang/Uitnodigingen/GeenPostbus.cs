using Regiotafel.Toegang.Deur;

namespace Regiotafel.Toegang.Uitnodigingen;

/// <summary>No outbox is connected: the link is shown to whoever invites.</summary>
internal sealed class GeenPostbus : IPostbus
{
    public bool Verzendt => false;

    public Task Bezorg(string aan, string onderwerp, string tekst, CancellationToken ct) => Task.CompletedTask;
}
