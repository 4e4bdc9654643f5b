namespace Regiotafel.Toegang.Deur;

/// <summary>What was made: shown by the command that starts the demo.</summary>
public sealed record DemoaccountGemaakt(string Rol, string Organisatie, string Mail, string Wachtwoord);
