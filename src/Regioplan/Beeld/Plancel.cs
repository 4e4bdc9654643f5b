namespace Regiotafel.Regioplan.Beeld;

/// <summary>A value in a table of a plan with what it stands for below it.</summary>
internal sealed record Plancel(string Tekst, string Sub = "");
