namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>The first form of a zoekvraag.</summary>
internal sealed class ZoekvraagInvoer
{
    public Zoekvraagsoort? Soort { get; set; } = Zoekvraagsoort.Wachtend;

    public DateOnly? WachtSinds { get; set; }

    /// <summary>Leveringsstatus to propose; empty for none yet.</summary>
    public string? Status { get; set; }

    /// <summary>Subdivision of that status.</summary>
    public string? Classificatie { get; set; }

    public Guid? HuidigeEenheidId { get; set; }

    public bool VerkeerdePlek { get; set; }

    public IEnumerable<Veldfout> Fouten(DateOnly vandaag)
    {
        if (Soort == Zoekvraagsoort.Doorstroom)
        {
            if (HuidigeEenheidId is null)
            {
                yield return new(nameof(HuidigeEenheidId), Weigeringen.HuidigePlekNodig);
            }
            yield break;
        }
        if (WachtSinds is not { } sinds)
        {
            yield return new(nameof(WachtSinds), Weigeringen.WachtSindsNodig);
        }
        else if (sinds > vandaag)
        {
            yield return new(nameof(WachtSinds), Weigeringen.WachtSindsInToekomst);
        }
    }
}
