namespace Regiotafel.Weergave.Conflicten;

/// <summary>
/// A page whose form can meet a newer version. It tells what is stored now; the conflict page, both sides and the choice
/// per difference follow by themselves.
/// </summary>
public interface IConflictpagina
{
    Task<Conflictzijde> Opgeslagen(object huidig, CancellationToken ct);
}
