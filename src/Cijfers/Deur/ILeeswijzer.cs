namespace Regiotafel.Cijfers.Deur;

/// <summary>What the figures mean: every definition in every version that ships. Public, as the source is.</summary>
public interface ILeeswijzer
{
    /// <summary>By code, the newest version first.</summary>
    IReadOnlyList<Indicatorversie> Alle { get; }

    /// <summary>The versions of one figure, the newest first; empty when there is no such figure.</summary>
    /// <param name="code">Code of the indicator, such as <c>aanspraken</c>.</param>
    IReadOnlyList<Indicatorversie> Versies(string code);
}
