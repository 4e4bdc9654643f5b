namespace Regiotafel.Cijfers.Deur;

/// <summary>The opened uitgaven for everyone, each as it was frozen. What is here may be shown to anyone, signed in or not.</summary>
public interface IUitgaven
{
    /// <summary>The newest public uitgave with figures of a region.</summary>
    /// <param name="regio">Code of the region, of four digits.</param>
    /// <returns>Null when no uitgave with figures of this region was opened.</returns>
    Task<Openbareuitgave?> Nieuwste(string regio, CancellationToken ct);

    /// <summary>One public uitgave by its permanent id; null when there is none, or when it is not for everyone.</summary>
    Task<Openbareuitgave?> Haal(Guid id, CancellationToken ct);

    /// <summary>All public uitgaven without their figures, the newest first.</summary>
    Task<IReadOnlyList<Openbarekop>> Lijst(CancellationToken ct);

    /// <summary>The figures of a demonstration are being made: where there are none, a page says that they come.</summary>
    bool Onderweg { get; }

    /// <summary>A short text that is another one after each opening, or when figures are no longer on their way; cheap to read. What was made under another text is made again.</summary>
    Task<string> Stand(CancellationToken ct);
}
