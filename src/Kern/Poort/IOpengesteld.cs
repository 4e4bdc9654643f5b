namespace Regiotafel.Kern.Poort;

/// <summary>
/// An object that its owner can open for other regions. The matrix says for which actions it then counts as being in the own
/// region ("places also those open for it"): reading and holding, never changing.
/// </summary>
public interface IOpengesteld : IBewaakt
{
    /// <summary>True when the store has it open for this region.</summary>
    bool IsOpenVoor(string regio);
}
