using Regiotafel.Cijfers.Waarom;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>A run that waits or is busy: of a delivery, to work one meting out again, or to find out why a figure changed.</summary>
/// <param name="Edities">Editions to compute.</param>
/// <param name="Narekening">Null for the run of a delivery itself.</param>
internal sealed record Rekenklus(Guid LeveringId, string Regio, IReadOnlyList<string> Edities, Narekenvraag? Narekening)
{
    private readonly List<string> voortgang = [];

    /// <summary>The question why a figure changed, in place of a run of this delivery.</summary>
    public Verklaarvraag? Verklaring { get; init; }

    /// <summary>Cancelled when a person stops the run, or the house stops.</summary>
    public CancellationTokenSource Einde { get; } = new();

    /// <summary>True when a person stopped it.</summary>
    public bool Gestopt { get; private set; }

    /// <summary>The stages behind it, in words.</summary>
    public IReadOnlyList<string> Voortgang
    {
        get
        {
            lock (voortgang)
            {
                return [.. voortgang];
            }
        }
    }

    public void Meld(string regel)
    {
        lock (voortgang)
        {
            voortgang.Add(regel);
        }
    }

    public void Stop()
    {
        Gestopt = true;
        Einde.Cancel();
    }
}

/// <summary>Who asks to work a meting out again.</summary>
internal sealed record Narekenvraag(string MetingId, Guid GebruikerId, string Naam);
