namespace Regiotafel.Weergave.Geheugen;

/// <summary>
/// A page that may be kept and given again as long as nothing it shows has changed. It is kept per reader, role and address,
/// and only as the answer to a plain GET of somebody who is signed in. Its forms must be rt-formulier: only those get a token
/// and a key of their own in each answer.
/// </summary>
public interface IOnthoudenPagina
{
    /// <summary>
    /// Everything in the store that the page shows, as one short text that is another one after each change; it is read anew for
    /// every request. Null: make the page anew.
    /// </summary>
    Task<string?> Kenmerk(CancellationToken ct);

    /// <summary>Once the page is made: until when it stays true although nothing in the store changes.</summary>
    DateTime HoudbaarTot { get; }
}
