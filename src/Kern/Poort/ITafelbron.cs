namespace Regiotafel.Kern.Poort;

/// <summary>
/// What a room with tables tells the gate about the scope "tafel": the matrix says that a role has an action there, this says what it
/// reaches. What no room names stays shut.
/// </summary>
public interface ITafelbron
{
    /// <summary>
    /// The ids of the tables, sessions, cases and proposals that the one who acts reaches with this action today, through a table of
    /// which he is a member. Empty when there is none.
    /// </summary>
    IReadOnlyCollection<Guid> Bereikt(string handeling);
}
