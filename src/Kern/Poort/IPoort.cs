namespace Regiotafel.Kern.Poort;

/// <summary>
/// The gate: may this person do this to that object? Default is refuse. Role, scope (bereik) and freshness of the
/// second factor come from the matrix of room Toegang.
/// </summary>
public interface IPoort
{
    /// <summary>True when the role of this session has the action on anything: a scope of tables is nothing while none stands open.</summary>
    bool Mag(string handeling);

    /// <summary>True when the role has the action and this object is within its scope.</summary>
    bool Mag(string handeling, IBewaakt doel);

    /// <summary>Goes on only when <see cref="Mag(string, IBewaakt)"/>; else <see cref="GeenToegang"/>.</summary>
    void Eis(string handeling, IBewaakt doel)
    {
        if (!Mag(handeling, doel))
        {
            throw new GeenToegang(handeling);
        }
    }

    /// <summary>The rows within the scope of this action; none when the role lacks it.</summary>
    IQueryable<T> Beperk<T>(IQueryable<T> bron, string handeling)
        where T : class, IBewaakt;

    /// <summary>
    /// Fetches one object to change it. Throws <see cref="NietGevonden"/> when it does not exist or lies outside what this
    /// person may know of, <see cref="GeenToegang"/> when it is known but may not be changed by this role, and
    /// <see cref="Verouderd"/> when <paramref name="versie"/> is given and is not the stored one.
    /// </summary>
    Task<T> Haal<T>(IQueryable<T> bron, Guid id, int? versie, string handeling, CancellationToken ct)
        where T : class, IBewaakt => Haal(new Vindplaats<T>(bron, Open: null), id, versie, handeling, ct);

    /// <summary>The same where objects of other regions can be open for this one.</summary>
    Task<T> Haal<T>(Vindplaats<T> plaats, Guid id, int? versie, string handeling, CancellationToken ct)
        where T : class, IBewaakt;
}
